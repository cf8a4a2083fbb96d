package fieldguide.quiz.author;

import fieldguide.content.AuthoredItem;
import fieldguide.content.AuthoredTask;
import fieldguide.content.Block;
import fieldguide.quiz.wording.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is asked and what is right, in words. */
record Solution(List<Block> stem, List<Right> right) {

    /** One right option, answer or entry. */
    private record Right(List<Block> text, List<Block> explanation) {}

    static Solution of(AuthoredItem item) {
        return new Solution(item.stem(), switch (item.task()) {
            case AuthoredTask.Choosing(var choices) -> right(choices);
            case AuthoredTask.Writing(var answers) -> right(answers);
            case AuthoredTask.Placing(var _, var _, var entries) ->
                    entries.stream().map(e -> new Right(e.text(), e.explanation())).toList();
        });
    }

    private static List<Right> right(List<AuthoredItem.Choice> choices) {
        return choices.stream().filter(AuthoredItem.Choice::correct).map(c -> new Right(c.text(), c.explanation())).toList();
    }

    String asked() {
        return Words.of(stem) + " " + words(right.stream().map(Right::text));
    }

    /** What is right, one text each. */
    List<String> key() {
        return right.stream().map(r -> Words.of(r.text())).toList();
    }

    /** What is asked and what is right, with the explanations. */
    String explained() {
        return asked() + " " + words(right.stream().map(Right::explanation));
    }

    private static String words(Stream<List<Block>> texts) {
        return texts.map(Words::of).collect(Collectors.joining(" "));
    }
}
