package fieldguide.content.markdown;

import fieldguide.content.Block;
import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import java.util.List;

/** Pictures that fill a paragraph stand on their own; those between words stay marks. */
final class Pictures {
    private Pictures() {}

    static boolean fill(Prose prose) {
        List<Mark> images = images(prose);
        return !images.isEmpty() && letters(prose.text()) == images.stream()
                .mapToLong(m -> letters(prose.text().substring(m.from(), m.to()))).sum();
    }

    static List<Block> figures(Prose prose, SourceSpan paragraph) {
        return images(prose).stream().<Block>map(m -> new Block.Figure(m.target(), alternative(prose, m), paragraph)).toList();
    }

    private static List<Mark> images(Prose prose) {
        return prose.marks().stream().filter(m -> m.kind() == Mark.Kind.IMAGE).toList();
    }

    private static long letters(String text) {
        return text.chars().filter(c -> !Character.isWhitespace(c)).count();
    }

    /** The text of the mark, unless it was only put there because the author gave none. */
    private static String alternative(Prose prose, Mark image) {
        boolean written = prose.slice(image.from(), image.to()).span().isPresent();
        return written ? prose.text().substring(image.from(), image.to()) : "";
    }
}
