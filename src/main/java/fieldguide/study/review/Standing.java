package fieldguide.study.review;

import fieldguide.study.recall.Grade;
import fieldguide.study.recall.Schedule;
import fieldguide.study.recall.Stage;
import fieldguide.study.recall.StudyDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a learner stands with an item after the latest recall.
 *
 * @param grade how that one went
 * @param days on how many different days it was recalled
 * @param recalled the last of those days
 */
public record Standing(Schedule schedule, Grade grade, int days, Optional<LocalDate> recalled) {
    private static final int LEARNED = 3;

    /** What becomes of it by one more recall; without anything before, by the first. */
    public static Standing after(Optional<Standing> before, Grade grade, Instant now, StudyDays calendar) {
        Schedule schedule = before.map(s -> s.schedule().next(grade, now, calendar)).orElseGet(() -> Schedule.first(grade, now));
        LocalDate today = calendar.of(now);
        Optional<LocalDate> recalled = before.flatMap(Standing::recalled);
        int days = before.map(Standing::days).orElse(0);
        return grade == Grade.AGAIN ? new Standing(schedule, grade, days, recalled)
                : new Standing(schedule, grade, recalled.filter(today::equals).isPresent() ? days : days + 1, Optional.of(today));
    }

    /** Whether a recall outside of the queue tells anything: not if it was recalled that day already and is not due. */
    static boolean isTold(Optional<Standing> before, Grade grade, Instant now, StudyDays calendar) {
        return grade == Grade.AGAIN || before.filter(s -> !s.isDue(now, calendar)).flatMap(Standing::recalled)
                .filter(calendar.of(now)::equals).isEmpty();
    }

    /** Recalled on three different days, and the last time too. */
    public boolean learned() {
        return days >= LEARNED && isRecalled();
    }

    /** Whether it was recalled the last time. */
    public boolean isRecalled() {
        return grade != Grade.AGAIN;
    }

    /** Whether it is still being learnt, or learnt again, within a sitting. */
    public boolean isBeingLearnt() {
        return schedule.stage() != Stage.REVIEW;
    }

    /** The day on which it is to come back. */
    public LocalDate dueOn(StudyDays calendar) {
        return calendar.of(schedule.due());
    }

    /** Whether it may come now: on its day whatever the hour, but within a sitting not before its minutes are over. */
    public boolean isDue(Instant now, StudyDays calendar) {
        return isBeingLearnt() ? !schedule.due().isAfter(now) : !dueOn(calendar).isAfter(calendar.of(now));
    }
}
