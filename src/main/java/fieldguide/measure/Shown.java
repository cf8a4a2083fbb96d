package fieldguide.measure;

import fieldguide.content.Block;
import fieldguide.content.Sentences;
import fieldguide.content.WordCount;
import fieldguide.guide.Entry;
import fieldguide.guide.Guide;
import fieldguide.guide.KeyPoint;
import java.util.stream.Stream;

/** The blocks of the source that a guide shows as they are. */
final class Shown {
    /** A bullet of several sentences and as many words as this is a paragraph behind a dot. */
    private static final int PARAGRAPH = 22;

    private Shown() {}

    /** Those of an entry, at every depth. */
    static Stream<Block> in(Entry entry) {
        return switch (entry) {
            case Entry.Points p -> p.list().stream().flatMap(Shown::below);
            case Entry.Callout c -> c.entries().stream().flatMap(Shown::in);
            case Entry.Quotation q -> q.entries().stream().flatMap(Shown::in);
            case Entry.Verbatim v -> Stream.concat(Stream.of(v.block()), v.caption().stream().flatMap(Shown::below));
            case Entry.Variants v -> v.list().stream().flatMap(a -> a.entries().stream()).flatMap(Shown::in);
        };
    }

    private static Stream<Block> below(KeyPoint point) {
        return point.children().stream().flatMap(Shown::in);
    }

    /** How many paragraphs a reader of the guide still meets. */
    static long paragraphs(Guide guide) {
        return paragraphs(guide.root().all().flatMap(s -> s.entries().stream()))
                + guide.points().filter(Shown::isParagraph).count();
    }

    static long paragraphs(Stream<Entry> entries) {
        return entries.flatMap(Shown::in).flatMap(Block::all).filter(Block.Paragraph.class::isInstance).count();
    }

    private static boolean isParagraph(KeyPoint point) {
        return WordCount.of(point.text()) > PARAGRAPH && Sentences.of(point.text()).size() > 1;
    }
}
