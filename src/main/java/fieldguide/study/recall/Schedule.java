package fieldguide.study.recall;

import java.time.Duration;
import java.time.Instant;

/**
 * When something is to be asked again, and why then.
 *
 * @param step which of the stage's short intervals comes next, from 0
 * @param due not before that moment
 * @param last the latest recall
 * @param lapses how often it was forgotten after it had been learnt
 */
public record Schedule(Memory memory, Stage stage, int step, Instant due, Instant last, int lapses) {

    /** After the first encounter. */
    public static Schedule first(Grade grade, Instant now) {
        var fresh = new Schedule(Fsrs.first(grade), Stage.LEARNING, 0, now, now, 0);
        return fresh.learn(Fsrs.first(grade), Stage.LEARNING, grade, now, 0);
    }

    /**
     * After one more.
     *
     * @param calendar the learner's; by it the days between two recalls are counted
     */
    public Schedule next(Grade grade, Instant now, StudyDays calendar) {
        int days = Math.max(0, calendar.between(last, now));
        Memory after = Fsrs.next(memory, days, grade);
        return stage != Stage.REVIEW ? learn(after, stage, grade, now, lapses)
                : grade == Grade.AGAIN
                ? new Schedule(after, Stage.RELEARNING, 0, in(now, Stage.RELEARNING.minutes().getFirst()), now, lapses + 1)
                : new Schedule(after, Stage.REVIEW, 0, now.plus(Duration.ofDays(reviewDays(days, grade))), now, lapses);
    }

    /** Probability that it is recalled at that moment. */
    public double retrievability(Instant at) {
        return Fsrs.retrievability(memory, Math.max(0, Duration.between(last, at).toSeconds() / 86_400.0));
    }

    private Schedule learn(Memory after, Stage during, Grade grade, Instant now, int lapsed) {
        int size = during.minutes().size();
        return switch (grade) {
            case AGAIN -> new Schedule(after, during, 0, in(now, during.minutes().getFirst()), now, lapsed);
            case HARD -> new Schedule(after, during, step, in(now, hardMinutes(during)), now, lapsed);
            case GOOD -> step + 1 < size ? new Schedule(after, during, step + 1, in(now, during.minutes().get(step + 1)), now, lapsed)
                    : learnt(after, now, lapsed);
            case EASY -> learnt(after, now, lapsed);
        };
    }

    private static Schedule learnt(Memory after, Instant now, int lapsed) {
        return new Schedule(after, Stage.REVIEW, 0, now.plus(Duration.ofDays(Fsrs.interval(after))), now, lapsed);
    }

    private static long hardMinutes(Stage during) {
        double first = during.minutes().getFirst();
        return Math.round(during.minutes().size() == 1 ? first * 1.5 : (first + during.minutes().get(1)) / 2);
    }

    /** A better recall never returns sooner than a worse one. */
    private int reviewDays(int days, Grade grade) {
        int good = Fsrs.interval(Fsrs.next(memory, days, Grade.GOOD));
        int hard = Math.min(Fsrs.interval(Fsrs.next(memory, days, Grade.HARD)), good);
        int better = Math.max(good, hard + 1);
        return switch (grade) {
            case HARD -> hard;
            case EASY -> Math.max(Fsrs.interval(Fsrs.next(memory, days, Grade.EASY)), better + 1);
            default -> better;
        };
    }

    private static Instant in(Instant now, long minutes) {
        return now.plus(Duration.ofMinutes(minutes));
    }
}
