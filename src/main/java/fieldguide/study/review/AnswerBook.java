package fieldguide.study.review;

import fieldguide.study.Attempt;
import fieldguide.study.Attempts;
import fieldguide.study.Submission;
import fieldguide.study.recall.Grade;
import fieldguide.study.recall.StudyDays;
import org.springframework.stereotype.Component;

/** Takes answers to questions down: the answer together with what it does to the schedule, once, or neither. */
@Component
public class AnswerBook {
    private final Attempts attempts;
    private final Reviews reviews;
    private final Turns turns;

    AnswerBook(Attempts attempts, Reviews reviews, Turns turns) {
        this.attempts = attempts;
        this.reviews = reviews;
        this.turns = turns;
    }

    /**
     * An answer in a quiz: a wrong one brings the question back within minutes, a right one within days. A right answer to
     * what was recalled that day already, and is not due, leaves the schedule alone.
     *
     * @return the answer that was stored first for this token
     */
    public Attempt inQuiz(Submission submission, StudyDays calendar) {
        return turns.of(submission.owner(), () -> {
            Attempt attempt = attempts.record(submission);
            reviews.learn(submission.owner(), attempt, calendar);
            return attempt;
        });
    }

    /** An answer in the queue, graded by its marking: wrong is Again, right is Good. One that is outdated is not stored. */
    public Graded inReview(Submission submission, Showing showing, StudyDays calendar) {
        Grade grade = submission.verdict().correct() ? Grade.GOOD : Grade.AGAIN;
        return turns.of(submission.owner(), () -> {
            Graded graded = reviews.recall(submission.owner(), showing, grade, calendar);
            if (graded instanceof Graded.Recorded) {
                attempts.record(submission);
            }
            return graded;
        });
    }
}
