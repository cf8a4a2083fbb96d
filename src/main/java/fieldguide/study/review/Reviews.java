package fieldguide.study.review;

import fieldguide.study.Attempt;
import fieldguide.study.recall.Grade;
import fieldguide.study.recall.StudyDays;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** All that was ever recalled, and what it led to. */
@Component
public class Reviews {
    private final ReviewRows rows;
    private final CardRows cards;
    private final Turns turns;
    private final InstantSource clock;

    Reviews(ReviewRows rows, CardRows cards, Turns turns, InstantSource clock) {
        this.rows = rows;
        this.cards = cards;
        this.turns = turns;
        this.clock = clock;
    }

    /** What is kept of an owner and the items that were ever asked, or wanted. */
    public Map<ItemKey, Kept> of(String owner) {
        return cards.kept(owner);
    }

    /** How many items of the queue were new on a day, and how many came back. */
    public Limits done(String owner, LocalDate day) {
        return rows.done(owner, day);
    }

    /** The latest review of the queue that was not taken back. */
    public Optional<Review> latest(String owner) {
        return rows.latest(owner);
    }

    /** The review that a page led to, if it did. */
    public Optional<Review> of(String owner, Showing showing) {
        return rows.byToken(owner, showing.token());
    }

    /** Where each item stood at the end of each day on which it was asked. */
    public List<Recall> recalls(String owner) {
        return rows.recalls(owner);
    }

    /** How often something was recalled on each day: in the queue, and in quizzes as far as it counted. */
    public SortedMap<LocalDate, Integer> counts(String owner) {
        return rows.counts(owner);
    }

    /** Where the learner stood before a review. */
    public Optional<Standing> before(Review review) {
        return previous(review).map(Review::after);
    }

    /** Records how an item was recalled: once for each time that it was shown. */
    public Graded grade(String owner, Showing showing, Grade grade, StudyDays calendar) {
        return turns.of(owner, () -> recall(owner, showing, grade, calendar));
    }

    /** The same within a turn. A page whose version is the present one has led to nothing yet. */
    Graded recall(String owner, Showing showing, Grade grade, StudyDays calendar) {
        Present present = rows.present(owner, showing.key());
        return present.version() == showing.version()
                ? recorded(owner, after(present.review(), showing.key(), showing.token(), Review.Origin.REVIEW, grade, now(), calendar), calendar)
                : rows.byToken(owner, showing.token()).<Graded>map(Graded.Recorded::new).orElseGet(Graded.Outdated::new);
    }

    /** Puts another grade in the place of the one that a page led to, as if it had been given at once. */
    public Graded change(String owner, Showing showing, Grade grade, StudyDays calendar) {
        String token = showing.token() + "/" + grade;
        return turns.of(owner, () -> rows.byToken(owner, token).<Graded>map(Graded.Recorded::new).orElseGet(() -> {
            Present present = rows.present(owner, showing.key());
            return rows.byToken(owner, showing.token()).filter(present::is).map(r -> {
                rows.retract(r.id(), now());
                return recorded(owner, after(previous(r), r.key(), token, r.origin(), grade, r.after().schedule().last(), calendar), calendar);
            }).orElseGet(Graded.Outdated::new);
        }));
    }

    /** Learns from an answer in a quiz, within a turn; from the same answer once. */
    void learn(String owner, Attempt attempt, StudyDays calendar) {
        ItemKey key = new ItemKey(attempt.module(), attempt.question(), attempt.revision());
        Grade grade = attempt.correct() ? Grade.GOOD : Grade.AGAIN;
        Present present = rows.present(owner, key);
        if (Standing.isTold(present.standing(), grade, attempt.at(), calendar)) {
            recorded(owner, after(present.review(), key, "quiz/" + attempt.token(), Review.Origin.QUIZ, grade, attempt.at(), calendar), calendar);
        }
    }

    /**
     * Puts an item into the queue, before the others that are new; one that was asked before stays where it is.
     *
     * @return whether it was not in the queue before
     */
    public boolean enqueue(String owner, ItemKey key) {
        return cards.want(owner, key);
    }

    /**
     * Takes back a grade of the queue, so that all is as it was before. Only the latest can be taken back, and only while
     * nothing else was recorded for its item. Taken back twice, it stays taken back.
     *
     * @return whether it is taken back now
     */
    public boolean undo(String owner, String token) {
        return turns.of(owner, () -> {
            Optional<Review> review = rows.byToken(owner, token);
            Optional<Review> latest = rows.latest(owner).filter(r -> r.token().equals(token) && rows.present(owner, r.key()).is(r));
            latest.ifPresent(r -> {
                rows.retract(r.id(), now());
                cards.hold(owner, r.key(), r.previous());
            });
            return latest.isPresent() || review.filter(Review::undone).isPresent();
        });
    }

    private Optional<Review> previous(Review review) {
        return review.previous().stream().boxed().findFirst().flatMap(rows::byId);
    }

    private static Review after(Optional<Review> before, ItemKey key, String token, Review.Origin origin, Grade grade, Instant at, StudyDays calendar) {
        Standing after = Standing.after(before.map(Review::after), grade, at, calendar);
        return new Review(0, key, token, origin, after, before.map(r -> OptionalLong.of(r.id())).orElseGet(OptionalLong::empty), false);
    }

    private Graded recorded(String owner, Review review, StudyDays calendar) {
        return rows.add(owner, review, calendar.of(review.after().schedule().last())).<Graded>map(Graded.Recorded::new).orElseGet(Graded.Outdated::new);
    }

    /** As exact as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
