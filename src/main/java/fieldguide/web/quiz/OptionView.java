package fieldguide.web.quiz;

import fieldguide.quiz.item.Answer;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An option as its page shows it.
 *
 * @param letter A for the first
 * @param checked whether it is chosen when the page is shown
 * @param mark {@code right}, {@code wrong}, {@code left} or nothing, if nothing is said of it yet
 * @param outcome what became of it, in words
 * @param explanation HTML; empty as long as it is not told
 */
public record OptionView(String id, String letter, String text, boolean checked, String mark, String outcome, String explanation) {

    static List<OptionView> of(Choice question, String order, Standing standing, Answer shown, BlockText text) {
        Set<String> checked = shown instanceof Answer.Chosen(var options) ? options : Set.of();
        Set<String> chosen = standing.verdict().isPresent() && standing.verdict().get().answer() instanceof Answer.Chosen(var options)
                ? options : Set.of();
        List<OptionView> views = new ArrayList<>();
        for (Option option : question.optionsFor(order)) {
            String mark = mark(option, chosen.contains(option.id()), standing);
            boolean told = standing.isSettled() || !mark.isEmpty();
            views.add(new OptionView(option.id(), String.valueOf((char) ('A' + views.size())), text.phrases(option.text()),
                    checked.contains(option.id()), mark, outcome(mark, chosen.contains(option.id())), told ? text.html(option.explanation()) : ""));
        }
        return views;
    }

    private static String mark(Option option, boolean chosen, Standing standing) {
        return switch (standing.stage()) {
            case OPEN -> "";
            case MISSED -> chosen ? option.correct() ? "right" : "wrong" : "";
            case SETTLED -> option.correct() ? "right" : chosen ? "wrong" : "left";
        };
    }

    private static String outcome(String mark, boolean chosen) {
        return switch (mark) {
            case "right" -> chosen ? "Your answer, right" : "Right answer";
            case "wrong" -> "Your answer, wrong";
            default -> "";
        };
    }
}
