package fieldguide.quiz.rule;

import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the right options of a quiz are spread. Pages show them in another order each time; where they are printed as written, it shows. */
public final class KeyPosition {
    private static final int FEW = 5;
    private static final int MOST_OPTIONS = 6;
    private static final double MOST_IN_ONE_PLACE = 0.5;

    private KeyPosition() {}

    /** What is wrong with the questions of one quiz, in their order; empty where there are too few to tell. */
    public static Optional<Finding> check(List<Question> questions) {
        return Stream.concat(places(questions).stream(), statements(questions).stream()).findFirst();
    }

    private static Optional<Finding> places(List<Question> questions) {
        List<Choice> single = questions.stream().filter(Choice.Single.class::isInstance).map(Choice.class::cast).toList();
        for (int place = 0; place < MOST_OPTIONS && single.size() >= FEW; place++) {
            int at = place;
            long there = single.stream().filter(q -> q.options().size() > at && q.options().get(at).correct()).count();
            if (there > MOST_IN_ONE_PLACE * single.size()) {
                return Optional.of(new Finding("key-position", "%d of %d questions have their right option in place %d: spread them."
                        .formatted(there, single.size(), place + 1)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> statements(List<Question> questions) {
        List<Choice> all = questions.stream().filter(Choice.TrueOrFalse.class::isInstance).map(Choice.class::cast).toList();
        List<String> keys = all.stream().map(q -> q.keys().getFirst().words()).distinct().toList();
        return all.size() < FEW || keys.size() > 1 ? Optional.empty() : Optional.of(new Finding("key-position",
                "The answer to each of %d statements is “%s”: turn some of them round.".formatted(all.size(), keys.getFirst())));
    }
}
