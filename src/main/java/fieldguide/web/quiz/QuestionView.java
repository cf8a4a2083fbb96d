package fieldguide.web.quiz;

import fieldguide.content.Block;
import fieldguide.content.Unit;
import fieldguide.quiz.item.Answer;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Option;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.item.Verdict;
import fieldguide.study.Attempt;
import fieldguide.web.html.Addresses;
import fieldguide.web.html.BlocksHtml;
import fieldguide.web.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question as its page shows it. Before it is answered nothing in here tells which option is right.
 *
 * @param choose how many options are right where it is more than one; 0 where it is one
 */
public record QuestionView(String id, String stem, int choose, List<OptionView> options, boolean answered, boolean correct, String origin) {

    /**
     * @param letter A for the first
     * @param explanation HTML; empty before the answer, and where there is none
     */
    public record OptionView(String id, String letter, String text, boolean chosen, boolean correct, String explanation) {
        /** What became of the option, in words. */
        public String outcome() {
            return chosen ? correct ? "Your answer, right" : "Your answer, wrong" : correct ? "Right answer" : "";
        }
    }

    static QuestionView open(Question question, Sitting sitting, Addresses addresses, Unit unit) {
        return of(question, sitting, addresses, unit, Optional.empty());
    }

    static QuestionView answered(Question question, Sitting sitting, Addresses addresses, Unit unit, Attempt attempt) {
        return of(question, sitting, addresses, unit, Optional.of(question.mark(attempt.answer())));
    }

    private static QuestionView of(Question question, Sitting sitting, Addresses addresses, Unit unit, Optional<Verdict> verdict) {
        List<OptionView> options = new ArrayList<>();
        if (question instanceof Choice choice) {
            for (Option option : choice.optionsFor(sitting.id())) {
                options.add(option(option, (char) ('A' + options.size()), addresses, unit, verdict));
            }
        }
        int choose = question instanceof Choice.Multiple multiple ? multiple.keys().size() : 0;
        return new QuestionView(question.id(), html(question.stem(), addresses, unit), choose, options, verdict.isPresent(),
                verdict.filter(Verdict::correct).isPresent(), question.basis().origin().name());
    }

    private static OptionView option(Option option, char letter, Addresses addresses, Unit unit, Optional<Verdict> verdict) {
        boolean chosen = verdict.map(Verdict::answer).filter(a -> a instanceof Answer.Chosen c && c.options().contains(option.id())).isPresent();
        boolean correct = verdict.isPresent() && option.correct();
        String explanation = verdict.isPresent() ? html(option.explanation(), addresses, unit) : "";
        return new OptionView(option.id(), String.valueOf(letter), phrases(option.text(), addresses, unit), chosen, correct, explanation);
    }

    private static String phrases(List<Block> blocks, Addresses addresses, Unit unit) {
        Html html = new Html();
        new BlocksHtml(html, addresses, unit, false).phrases(blocks);
        return html.toString().strip();
    }

    private static String html(List<Block> blocks, Addresses addresses, Unit unit) {
        Html html = new Html();
        new BlocksHtml(html, addresses, unit, false).write(blocks);
        return html.toString();
    }
}
