package fieldguide.web.quiz;

import fieldguide.quiz.item.Answer;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.item.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * How somebody stands with a question: not answered yet, missed once and free to try again, or done. The right answer is
 * shown when it is done, which is after a second miss at the latest; where there are only two options, after the first.
 *
 * @param verdict of the latest try
 */
public record Standing(Stage stage, Optional<Verdict> verdict) {
    private static final int TRIES = 2;

    /** From asked to told. */
    public enum Stage { OPEN, MISSED, SETTLED }

    /** @param tries what was answered, in order */
    public static Standing of(Question question, List<Answer> tries) {
        if (tries.isEmpty()) {
            return new Standing(Stage.OPEN, Optional.empty());
        }
        Verdict latest = question.mark(tries.getLast());
        boolean told = latest.correct() || tries.size() >= TRIES || question instanceof Choice choice && choice.options().size() == 2;
        return new Standing(told ? Stage.SETTLED : Stage.MISSED, Optional.of(latest));
    }

    public boolean isSettled() {
        return stage == Stage.SETTLED;
    }

    /** Whether a part was judged right; false where nothing was judged. */
    boolean isRight(String part) {
        return verdict.stream().flatMap(v -> v.parts().stream()).anyMatch(p -> p.part().equals(part) && p.right());
    }
}
