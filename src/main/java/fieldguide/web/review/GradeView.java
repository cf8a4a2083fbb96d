package fieldguide.web.review;

import fieldguide.study.recall.Grade;
import fieldguide.study.recall.StudyDays;
import fieldguide.study.review.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A grade on its button.
 *
 * @param key the digit that presses it
 * @param interval after which the item comes back
 */
record GradeView(Grade grade, String label, int key, String interval) {
    /** All four, for a moment. */
    static List<GradeView> all(Optional<Standing> before, Instant now, StudyDays calendar) {
        return Stream.of(Grade.values()).map(g -> new GradeView(g, label(g), g.ordinal() + 1,
                Interval.until(Standing.after(before, g, now, calendar), now, calendar))).toList();
    }

    static String label(Grade grade) {
        return switch (grade) {
            case AGAIN -> "Again";
            case HARD -> "Hard";
            case GOOD -> "Good";
            case EASY -> "Easy";
        };
    }
}
