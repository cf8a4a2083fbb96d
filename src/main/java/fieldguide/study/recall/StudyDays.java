package fieldguide.study.recall;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The calendar by which a learner's days are counted.
 *
 * @param zone where the learner lives
 * @param begin when a new day begins there
 */
public record StudyDays(ZoneId zone, LocalTime begin) {
    /** Late enough that an evening of study, however long, is one day. */
    private static final LocalTime MORNING = LocalTime.of(4, 0);

    /** Days that begin at four in the morning. */
    public static StudyDays in(ZoneId zone) {
        return new StudyDays(zone, MORNING);
    }

    /** The day on which a moment falls. */
    public LocalDate of(Instant at) {
        LocalDate day = at.atZone(zone).toLocalDate().minusDays(2);
        while (!at.isBefore(start(day.plusDays(1)))) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Its first moment; where clocks skip that time, the first moment after. */
    public Instant start(LocalDate day) {
        return day.atTime(begin).atZone(zone).toInstant();
    }

    /** Days from one moment to another, as a calendar on the wall counts them; 0 within a day. */
    public int between(Instant earlier, Instant later) {
        return (int) ChronoUnit.DAYS.between(of(earlier), of(later));
    }
}
