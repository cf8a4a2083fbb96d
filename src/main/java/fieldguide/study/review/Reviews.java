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
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** All that was ever recalled, and what it led to. */
@Component
public class Reviews {
    private final ReviewRows rows;
    private final CardRows cards;
    private final TransactionOperations together;
    private final InstantSource clock;

    Reviews(ReviewRows rows, CardRows cards, TransactionOperations together, InstantSource clock) {
        this.rows = rows;
        this.cards = cards;
        this.together = together;
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
        return review.previous().stream().boxed().findFirst().flatMap(rows::byId).map(Review::after);
    }

    /** Records how an item was recalled: once for each time that it was shown. */
    public Graded grade(String owner, Showing showing, Grade grade, StudyDays calendar) {
        return inTurn(owner, () -> rows.byToken(owner, showing.token()).<Graded>map(Graded.Recorded::new).orElseGet(() -> {
            if (cards.version(owner, showing.key()) != showing.version()) {
                return new Graded.Outdated();
            }
            Optional<Review> before = rows.present(owner, showing.key());
            return recorded(owner, showing.key(), showing.token(), Review.Origin.REVIEW, before, grade, now(), calendar);
        }));
    }

    /** Puts another grade in the place of the one that a page led to, as if it had been given at once. */
    public Graded change(String owner, Showing showing, Grade grade, StudyDays calendar) {
        String token = showing.token() + "/" + grade;
        return inTurn(owner, () -> rows.byToken(owner, token).<Graded>map(Graded.Recorded::new).orElseGet(() -> {
            Optional<Review> replaced = rows.byToken(owner, showing.token()).filter(r -> holds(owner, r));
            return replaced.map(r -> {
                rows.retract(r.id(), now());
                return recorded(owner, r.key(), token, r.origin(), r.previous().stream().boxed().findFirst().flatMap(rows::byId), grade, r.after().schedule().last(), calendar);
            }).orElseGet(Graded.Outdated::new);
        }));
    }

    /**
     * Learns from an answer in a quiz: a wrong one brings the question back within minutes, a right one within days. A
     * right answer to what was recalled that day already, and is not due, changes nothing.
     */
    public void learn(String owner, Attempt attempt, StudyDays calendar) {
        ItemKey key = new ItemKey(attempt.module(), attempt.question(), attempt.revision());
        Grade grade = attempt.correct() ? Grade.GOOD : Grade.AGAIN;
        String token = "quiz/" + attempt.token();
        inTurn(owner, () -> {
            Optional<Review> before = rows.present(owner, key);
            boolean told = Standing.isTold(before.map(Review::after), grade, attempt.at(), calendar);
            return rows.byToken(owner, token).<Graded>map(Graded.Recorded::new).orElseGet(() -> !told ? new Graded.Outdated()
                    : recorded(owner, key, token, Review.Origin.QUIZ, before, grade, attempt.at(), calendar));
        });
    }

    /** Puts an item into the queue, before the others that are new; one that was asked before stays where it is. */
    public void enqueue(String owner, ItemKey key) {
        cards.want(owner, key);
    }

    /**
     * Takes back a grade of the queue, so that all is as it was before. Only the latest can be taken back, and only while
     * nothing else was recorded for its item. Taken back twice, it stays taken back.
     *
     * @return whether it is taken back now
     */
    public boolean undo(String owner, String token) {
        return inTurn(owner, () -> {
            Optional<Review> review = rows.byToken(owner, token);
            Optional<Review> latest = rows.latest(owner).filter(r -> r.token().equals(token) && holds(owner, r));
            latest.ifPresent(r -> {
                rows.retract(r.id(), now());
                cards.hold(owner, r.key(), r.previous());
            });
            return latest.isPresent() || review.filter(Review::undone).isPresent();
        });
    }

    private boolean holds(String owner, Review review) {
        return rows.present(owner, review.key()).filter(p -> p.id() == review.id()).isPresent();
    }

    private Graded recorded(String owner, ItemKey key, String token, Review.Origin origin, Optional<Review> before, Grade grade,
            Instant at, StudyDays calendar) {
        Standing after = Standing.after(before.map(Review::after), grade, at, calendar);
        OptionalLong previous = before.map(r -> OptionalLong.of(r.id())).orElseGet(OptionalLong::empty);
        Review added = new Review(0, key, token, origin, after, previous, false);
        cards.hold(owner, key, OptionalLong.of(rows.add(owner, added, calendar.of(at))));
        return new Graded.Recorded(rows.byToken(owner, token).orElseThrow());
    }

    private <T> T inTurn(String owner, Supplier<T> work) {
        return Objects.requireNonNull(together.execute(_ -> {
            rows.inTurn(owner);
            return work.get();
        }));
    }

    /** As exact as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
