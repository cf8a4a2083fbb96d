package fieldguide.study.review;

import fieldguide.study.recall.StudyDays;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * How a learner wants to study.
 *
 * @param zone where the learner lives
 * @param told whether the learner or the browser has told so
 */
public record Pace(ZoneId zone, boolean told, Limits limits) {
    public static final Pace DEFAULT = new Pace(ZoneOffset.UTC, false, Limits.DEFAULT);

    public StudyDays calendar() {
        return StudyDays.in(zone);
    }
}
