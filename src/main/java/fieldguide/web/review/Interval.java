package fieldguide.web.review;

import fieldguide.study.recall.StudyDays;
import fieldguide.study.review.Standing;
import java.time.Duration;
import java.time.Instant;

/** How long until something comes back, in few words. */
final class Interval {
    private static final int FEW_DAYS = 60;
    private static final double MONTH = 365.25 / 12;
    private static final double YEAR = 365.25;

    private Interval() {}

    /** As "10 min" within a sitting, else in days, months or years. */
    static String until(Standing standing, Instant now, StudyDays calendar) {
        return standing.isBeingLearnt() ? minutes(now, standing.schedule().due()) : days(calendar.between(now, standing.schedule().due()));
    }

    private static String minutes(Instant now, Instant due) {
        return Math.max(1, Math.ceilDiv(Duration.between(now, due).toSeconds(), 60)) + " min";
    }

    static String days(int days) {
        return days < FEW_DAYS ? counted(days, "day") : days < 2 * YEAR ? counted(Math.round(days / MONTH), "month")
                : counted(Math.round(days / YEAR), "year");
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
