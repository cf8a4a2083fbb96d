package fieldguide.export;

import fieldguide.content.Block;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Option;
import fieldguide.quiz.item.Part;
import fieldguide.quiz.item.Place;
import fieldguide.quiz.item.Placing;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.item.Writing;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A question for people who answer on paper or in their heads: what is asked, and apart from it the key with its reasons. */
final class ItemHtml {
    private final Markup markup;

    ItemHtml(Markup markup) {
        this.markup = markup;
    }

    String asked(Question question) {
        return markup.blocks(question.stem()) + switch (question) {
            case Choice choice -> lettered(Ordered.options(choice).stream().map(Option::text));
            case Placing.Order order -> lettered(Ordered.parts(order).stream().map(Part::text));
            case Placing placing -> list("ol", Ordered.parts(placing).stream().map(p -> markup.phrases(p.text())))
                    + lettered(Ordered.places(placing).stream().map(Place::text));
            case Writing _ -> "";
        };
    }

    String key(Question question) {
        return switch (question) {
            case Choice choice -> list("ul", IntStream.range(0, choice.options().size()).mapToObj(i -> option(Ordered.options(choice).get(i), i)));
            case Placing.Order order -> list("ol", order.parts().stream()
                    .map(p -> bold(letter(Ordered.parts(order).indexOf(p))) + " " + reasoned(p.text(), p.explanation())));
            case Placing placing -> list("ol", Ordered.parts(placing).stream()
                    .map(p -> bold(letter(Ordered.places(placing).indexOf(Ordered.of(p, placing)))) + " " + placed(p, placing)));
            case Writing _ -> reasons(question);
        };
    }

    /** The same as the key, for programs that show options and places without letters. */
    String reasons(Question question) {
        return switch (question) {
            case Choice choice -> list("ul", Ordered.options(choice).stream().map(o -> reasoned(o.text(), o.explanation())));
            case Placing.Order order -> list("ol", order.parts().stream().map(p -> reasoned(p.text(), p.explanation())));
            case Placing placing -> list("ul", Ordered.parts(placing).stream().map(p -> placed(p, placing)));
            case Writing writing -> list("ul", writing.foreseen().stream().map(f -> answer(f, writing)));
        };
    }

    private String option(Option option, int place) {
        return (option.correct() ? bold(letter(place) + " – right") : letter(place)) + " " + reasoned(option.text(), option.explanation());
    }

    private String placed(Part part, Placing question) {
        return markup.phrases(part.text()) + " → " + reasoned(Ordered.of(part, question).text(), part.explanation());
    }

    private String answer(Option answer, Writing question) {
        String margin = question instanceof Writing.Numeric numeric && answer.correct() && numeric.margin().signum() > 0
                ? " ± " + numeric.margin().toPlainString() : "";
        return (answer.correct() ? bold("Right:") : "Wrong:") + " " + markup.phrases(answer.text()) + margin + reason(answer.explanation());
    }

    private String reasoned(List<Block> text, List<Block> explanation) {
        return markup.phrases(text) + reason(explanation);
    }

    private String reason(List<Block> explanation) {
        return explanation.isEmpty() ? "" : "<br/>" + Markup.element("em", "Because:") + " " + markup.phrases(explanation);
    }

    private String lettered(Stream<List<Block>> entries) {
        return list("ol", entries.map(markup::phrases)).replaceFirst("<ol>", "<ol type=\"A\">");
    }

    private static String list(String element, Stream<String> entries) {
        return Markup.element(element, entries.map(e -> Markup.element("li", e)).collect(Collectors.joining()));
    }

    private static String letter(int index) {
        return Character.toString('A' + index);
    }

    private static String bold(String text) {
        return Markup.element("strong", text);
    }
}
