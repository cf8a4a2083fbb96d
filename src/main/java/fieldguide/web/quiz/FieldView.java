package fieldguide.web.quiz;

import fieldguide.quiz.item.Answer;
import fieldguide.quiz.item.Writing;

/**
 * Where an answer is written, as its page shows it.
 *
 * @param unit of the number that is asked for; empty where there is none
 * @param mode which keyboard a phone shows
 * @param model the right answer; empty as long as it is not told
 * @param explanation HTML; empty as long as it is not told
 */
public record FieldView(String value, String label, String unit, String mode, boolean code, String mark, String outcome, String model,
        String explanation) {

    static FieldView of(Writing question, Standing standing, Answer shown, BlockText text) {
        String value = shown instanceof Answer.Written(var words) ? words : "";
        boolean right = standing.isRight(Writing.PART);
        String mark = standing.verdict().isEmpty() ? "" : right ? "right" : "wrong";
        String met = standing.verdict().map(v -> text.html(v.parts().getFirst().why())).orElse("");
        String why = standing.isSettled() && !right ? met + text.html(question.model().explanation()) : met;
        return new FieldView(value, label(question), question instanceof Writing.Numeric numeric ? numeric.unit().orElse("") : "",
                question instanceof Writing.Numeric ? "decimal" : "text", question instanceof Writing.Command, mark,
                mark.isEmpty() ? "" : right ? "Right" : "Wrong", standing.isSettled() ? text.phrases(question.model().text()) : "", why);
    }

    private static String label(Writing question) {
        return switch (question) {
            case Writing.Numeric numeric -> numeric.unit().map(u -> "Your answer, in " + plural(u)).orElse("Your answer, a number");
            case Writing.Command command -> command.asked().hasGap() ? "What is missing in the command" : "The command";
            case Writing.Cloze _ -> "What is missing";
            case Writing.ShortAnswer _ -> "Your answer";
        };
    }

    private static String plural(String unit) {
        return unit.matches("second|minute|hour|day|week|month|year") ? unit + "s" : unit;
    }
}
