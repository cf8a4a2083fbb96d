package fieldguide.study.review;

import fieldguide.study.recall.StudyDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A point in a learner's day, and what the day still allows.
 *
 * @param left what is left of the day's limits
 * @param shown what was asked before, so that something else follows
 */
public record Moment(Instant now, StudyDays calendar, Limits left, Optional<String> shown) {
    public LocalDate today() {
        return calendar.of(now);
    }
}
