package fieldguide.quiz;

import fieldguide.content.Block;
import java.util.List;
import java.util.stream.Collectors;

/** Names a version of a question by its meaning: stem, options and keys, in whatever order the options stand. */
final class Revision {
    private Revision() {}

    static String of(List<Block> stem, List<Option> options) {
        String offered = options.stream().map(o -> Fingerprint.of(o.words()) + o.correct()).sorted().collect(Collectors.joining());
        return Fingerprint.of(Words.of(stem), offered).substring(0, 8);
    }
}
