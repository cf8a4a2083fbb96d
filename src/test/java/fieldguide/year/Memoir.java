package fieldguide.year;

import fieldguide.quiz.item.Answer;
import fieldguide.quiz.item.Question;
import fieldguide.study.recall.Grade;
import fieldguide.study.recall.StudyDays;
import fieldguide.study.review.ItemKey;
import fieldguide.study.review.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a learner did, and where the pure schedule says that this leads. Knows nothing of the portal. */
final class Memoir {
    private static final Duration EARLY = Duration.ofMinutes(20);

    final List<Given> given = new ArrayList<>();
    final Map<ItemKey, Standing> standings = new HashMap<>();
    private final Set<ItemKey> met = new HashSet<>();
    private final StudyDays calendar;

    Memoir(StudyDays calendar) {
        this.calendar = calendar;
    }

    /**
     * An answer that was given.
     *
     * @param first whether the learner had never answered the question before
     */
    record Given(ItemKey key, boolean correct, boolean first, String answer, Instant at) {}

    /** Whether the queue may ask it now: it is new, its day or minute has come, or its minute comes soon. */
    boolean mayBeAsked(ItemKey key, Instant now) {
        return Optional.ofNullable(standings.get(key)).filter(s -> !s.isDue(now, calendar))
                .filter(s -> !s.isBeingLearnt() || s.schedule().due().isAfter(now.plus(EARLY))).isEmpty();
    }

    /** An answer in the queue always counts. */
    void reviewed(ItemKey key, Question question, Answer answer, Instant now) {
        boolean correct = note(key, question, answer, now);
        standings.merge(key, Standing.after(Optional.empty(), grade(correct), now, calendar),
                (before, _) -> Standing.after(Optional.of(before), grade(correct), now, calendar));
    }

    /** A right answer in a quiz does not count if the question was recalled that day already and is not due. */
    void answered(ItemKey key, Question question, Answer answer, Instant now) {
        boolean correct = note(key, question, answer, now);
        Optional<Standing> before = Optional.ofNullable(standings.get(key));
        boolean recalledToday = before.flatMap(Standing::recalled).filter(calendar.of(now)::equals).isPresent();
        if (!correct || !recalledToday || before.filter(s -> s.isDue(now, calendar)).isPresent()) {
            standings.put(key, Standing.after(before, grade(correct), now, calendar));
        }
    }

    private boolean note(ItemKey key, Question question, Answer answer, Instant now) {
        boolean correct = question.mark(answer).correct();
        given.add(new Given(key, correct, met.add(key), question.mark(answer).answer().stored(), now));
        return correct;
    }

    private static Grade grade(boolean correct) {
        return correct ? Grade.GOOD : Grade.AGAIN;
    }
}
