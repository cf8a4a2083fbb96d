package fieldguide.web.review;

import fieldguide.study.review.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments to come, as people in the learner's zone say them. */
final class Times {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Times() {}

    /** The hour, if it is today. */
    static String of(Instant at, Moment moment) {
        LocalDate day = moment.calendar().of(at);
        return day.equals(moment.today()) ? "today at " + HOUR.format(at.atZone(moment.calendar().zone()))
                : day.equals(moment.today().plusDays(1)) ? "tomorrow" : "on " + DAY.format(day);
    }
}
