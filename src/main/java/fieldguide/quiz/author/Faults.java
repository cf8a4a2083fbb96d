package fieldguide.quiz.author;

import fieldguide.content.AuthoredItem;
import fieldguide.content.AuthoredTask;
import fieldguide.quiz.item.Asked;
import fieldguide.quiz.item.Quantity;
import fieldguide.quiz.rule.Finding;
import fieldguide.quiz.wording.Words;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why an authored item cannot be asked. */
final class Faults {
    private static final Finding NO_KEY = new Finding("no-key",
            "The question was left out: it needs text, two options or more, and one that is marked as right.");
    private static final Finding NO_ANSWER = new Finding("no-key",
            "The question was left out: it needs text, and an entry “Answer: …” that is right.");
    private static final Finding FEW_PARTS = new Finding("too-few-parts",
            "The question was left out: it needs text, two entries or more, and two places or more for them.");
    private static final Finding GAPS = new Finding("one-gap",
            "The question was left out: it has more than one gap (" + Asked.GAP + "), and one answer cannot fill them.");
    private static final Finding MARGIN = new Finding("margin",
            "The question was left out: “±” stands between a number and how far an answer may be off, as in “70 seconds ± 5”.");
    private static final Pattern GAP = Pattern.compile("_{3,}");

    private Faults() {}

    static Optional<Finding> of(AuthoredItem item) {
        boolean silent = item.stem().isEmpty();
        return switch (item.task()) {
            case AuthoredTask.Choosing(var choices) -> silent || choices.size() < 2 || choices.stream().noneMatch(AuthoredItem.Choice::correct)
                    ? Optional.of(NO_KEY) : Optional.empty();
            case AuthoredTask.Placing(var shape, var places, var entries) -> silent || entries.size() < 2
                    || shape != AuthoredTask.Shape.STEPS && places.size() < 2 ? Optional.of(FEW_PARTS) : Optional.empty();
            case AuthoredTask.Writing writing -> silent || writing.answers().stream().noneMatch(AuthoredItem.Choice::correct)
                    ? Optional.of(NO_ANSWER) : inWriting(item, Foreseen.of(writing));
        };
    }

    private static Optional<Finding> inWriting(AuthoredItem item, Foreseen foreseen) {
        if (GAP.matcher(Words.of(item.stem())).results().count() > 1) {
            return Optional.of(GAPS);
        }
        boolean number = Quantity.read(Words.of(foreseen.model().text())).isPresent();
        return foreseen.margin().isPresent() && !(number && foreseen.isMarginNumber()) ? Optional.of(MARGIN) : Optional.empty();
    }
}
