package fieldguide.web.quiz;

import fieldguide.content.Unit;
import fieldguide.quiz.item.Answer;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Placing;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.item.Verdict;
import fieldguide.quiz.item.Writing;
import fieldguide.web.html.Addresses;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A question as its page shows it. Before it is settled nothing in here tells what is right of that which was not answered rightly.
 *
 * @param kind which fields it has: {@code options}, {@code columns}, {@code descriptions}, {@code steps} or {@code field}
 * @param task what is to be done; empty where the stem says it
 * @param several whether more than one option can be chosen
 * @param options none, unless it is a choice
 * @param rows none, unless parts are to be placed
 * @param places those of the rows, with nothing chosen
 * @param field empty unless the answer is written
 */
public record QuestionView(String id, String kind, String stem, String task, boolean several, List<OptionView> options,
        List<RowView> rows, List<RowView.PlaceView> places, Optional<FieldView> field, Standing.Stage stage, boolean correct) {

    /**
     * @param order names the attempt, which has an order of its own
     * @param draft what was given but could not be marked; empty where there is no such thing
     */
    public static QuestionView of(Question question, String order, Standing standing, Optional<Answer> draft, Addresses addresses, Unit unit) {
        BlockText text = new BlockText(addresses, unit);
        Answer shown = draft.or(() -> standing.verdict().map(v -> standing.isSettled() ? v.answer() : kept(v))).orElse(new Answer.Written(""));
        boolean correct = standing.verdict().filter(Verdict::correct).isPresent();
        return new QuestionView(question.id(), kind(question), text.html(question.stem()), task(question), question instanceof Choice.Multiple,
                question instanceof Choice choice ? OptionView.of(choice, order, standing, shown, text) : List.of(),
                question instanceof Placing placing ? RowView.of(placing, order, standing, shown, text) : List.of(),
                question instanceof Placing placing ? RowView.places(placing, order, "", text) : List.of(),
                question instanceof Writing writing ? Optional.of(FieldView.of(writing, standing, shown, text)) : Optional.empty(),
                standing.stage(), correct);
    }

    /** What is left in the form for another try: all that was right, an order as a whole, and what was written. */
    private static Answer kept(Verdict verdict) {
        List<String> right = verdict.parts().stream().filter(Verdict.Judged::right).map(Verdict.Judged::part).toList();
        return switch (verdict.answer()) {
            case Answer.Chosen(var options) -> new Answer.Chosen(Set.copyOf(options.stream().filter(right::contains).toList()));
            case Answer.Placed placed when verdict.question() instanceof Placing.Order -> placed;
            case Answer.Placed(var places) -> {
                Map<String, String> kept = new HashMap<>(places);
                kept.keySet().retainAll(right);
                yield new Answer.Placed(kept);
            }
            case Answer.Written written -> written;
        };
    }

    private static String kind(Question question) {
        return switch (question) {
            case Choice _ -> "options";
            case Placing.Classify _ -> "columns";
            case Placing.Match _ -> "descriptions";
            case Placing.Order _ -> "steps";
            case Writing _ -> "field";
        };
    }

    private static String task(Question question) {
        return switch (question) {
            case Choice.Multiple multiple -> "Choose " + multiple.keys().size() + ".";
            case Placing.Classify _ -> "Choose one for each line.";
            case Placing.Match _ -> "Choose a description for each.";
            case Placing.Order _ -> "Give each step its number.";
            case Choice _, Writing _ -> "";
        };
    }

    /** Whether anything is said of an answer. */
    public boolean answered() {
        return stage != Standing.Stage.OPEN;
    }

    /** Whether everything is told, so that nothing can be answered any more. */
    public boolean settled() {
        return stage == Standing.Stage.SETTLED;
    }
}
