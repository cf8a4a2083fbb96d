package fieldguide.study;

import fieldguide.quiz.item.Question;
import fieldguide.quiz.Quiz;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many of the answered questions were right. */
public record Score(int right, int answered) {
    public static Score of(Collection<Attempt> attempts) {
        return new Score((int) attempts.stream().filter(Attempt::correct).count(), attempts.size());
    }

    /** By objective, in the order in which the questions meet them; questions without one are left out. */
    public static Map<String, Score> byObjective(Quiz quiz, Collection<Attempt> attempts) {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (Question question : quiz.questions()) {
            question.basis().objective().ifPresent(o -> attempts.stream().filter(a -> a.question().equals(question.id()))
                    .forEach(a -> scores.merge(o, of(List.of(a)), Score::plus)));
        }
        return scores;
    }

    public Score plus(Score other) {
        return new Score(right + other.right, answered + other.answered);
    }

    public int percent() {
        return answered == 0 ? 0 : Math.round(100f * right / answered);
    }
}
