package fieldguide.quiz.item;

import fieldguide.content.Block;
import fieldguide.quiz.wording.Fingerprint;
import fieldguide.quiz.wording.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names a version of a question by its meaning: what is asked, what is offered and what is right, in whatever order it stands. */
public final class Revision {
    private Revision() {}

    /** Of a question with options. */
    public static String of(List<Block> stem, List<Option> options) {
        return of(stem, options.stream().map(o -> Fingerprint.of(o.words()) + o.correct()));
    }

    /** Of a question with parts to be placed; where the places are numbers, so is the order part of its meaning. */
    public static String of(List<Block> stem, List<Part> parts, List<Place> places) {
        Map<String, String> names = places.stream()
                .collect(Collectors.toMap(Place::id, p -> p.text().isEmpty() ? p.id() : Fingerprint.of(p.words())));
        return of(stem, Stream.concat(names.values().stream(), parts.stream().map(p ->
                Fingerprint.of(p.words()) + "=" + names.getOrDefault(p.place(), ""))));
    }

    /** Of a question to be answered in writing: every answer that is right counts letter by letter. */
    public static String ofWritten(List<Block> stem, List<Option> foreseen, String margin) {
        return of(stem, Stream.concat(Stream.of(margin), foreseen.stream().filter(Option::correct).map(o -> Fingerprint.hash(o.words()))));
    }

    private static String of(List<Block> stem, Stream<String> offered) {
        return Fingerprint.of(Words.of(stem), offered.sorted().collect(Collectors.joining())).substring(0, 8);
    }
}
