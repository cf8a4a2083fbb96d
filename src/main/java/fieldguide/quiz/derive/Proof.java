package fieldguide.quiz.derive;

import fieldguide.content.SourceText;
import fieldguide.content.Unit;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Option;
import fieldguide.quiz.item.Part;
import fieldguide.quiz.item.Place;
import fieldguide.quiz.item.Placing;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.item.Writing;
import fieldguide.quiz.wording.Wording;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether what a derived question takes as right stands word for word in the file it was derived from.
 *
 * @param sources by their file: letters and figures only
 */
record Proof(Map<String, String> sources) {
    /** What a table says stands in two cells: the aspect, and what is said. */
    private static final Pattern CELLS = Pattern.compile(": ");
    private static final Pattern MARKUP = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)|<[^<>\\n]{1,200}>|&\\w+;|[*`_~|\\\\]");

    /** Proofs by the files of a unit. */
    static Proof by(Unit unit) {
        return new Proof(unit.sources().stream().collect(Collectors.toMap(SourceText::file, s -> plain(s.text()), (a, _) -> a)));
    }

    boolean holds(Question question) {
        String source = question.basis().source().map(s -> Optional.ofNullable(sources.get(s.file())).orElse("")).orElse("");
        return answers(question).flatMap(CELLS::splitAsStream).map(Proof::plain).allMatch(source::contains);
    }

    private static Stream<String> answers(Question question) {
        return switch (question) {
            case Choice.TrueOrFalse _ -> Stream.of();
            case Choice choice -> choice.keys().stream().map(Option::words);
            case Placing placing -> Stream.concat(placing.parts().stream().map(Part::words), placing.places().stream().map(Place::words));
            case Writing writing -> Stream.of(writing.model().words());
        };
    }

    private static String plain(String text) {
        return Wording.key(MARKUP.matcher(text).replaceAll("$1")).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
