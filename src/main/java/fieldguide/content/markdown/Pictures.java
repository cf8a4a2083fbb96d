package fieldguide.content.markdown;

import fieldguide.content.Block;
import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Pictures that fill a paragraph stand on their own; those between words stay marks. */
final class Pictures {
    private static final Pattern PICTURE = Pattern.compile("(?i)\\.(?:png|jpe?g|gif|webp|svg|bmp)(?:[?#].*)?$");

    private Pictures() {}

    static boolean fill(Prose prose) {
        List<Mark> images = images(prose);
        return !images.isEmpty() && letters(prose.text()) == images.stream()
                .mapToLong(m -> letters(prose.text().substring(m.from(), m.to()))).sum();
    }

    static List<Block> figures(Prose prose, SourceSpan paragraph) {
        return images(prose).stream().flatMap(m -> Stream.concat(
                Stream.<Block>of(new Block.Figure(m.target(), alternative(prose, m), paragraph)), link(prose, m).<Block>map(l -> new Block.Paragraph(l, paragraph)))).toList();
    }

    /** Where a picture is a button: its words with the link, which a figure cannot hold. A link to the picture itself goes. */
    private static Stream<Prose> link(Prose prose, Mark image) {
        return prose.marks().stream().filter(m -> m.kind() == Mark.Kind.LINK && m.from() <= image.from() && m.to() >= image.to())
                .filter(m -> !PICTURE.matcher(m.target()).find()).limit(1)
                .map(m -> prose.slice(image.from(), image.to()).with(List.of(new Mark(0, image.to() - image.from(), Mark.Kind.LINK, m.target()))));
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
