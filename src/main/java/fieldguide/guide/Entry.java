package fieldguide.guide;

import fieldguide.content.Block;
import fieldguide.content.Block.Alert.Kind;
import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing of a section's guide: key points, or what is shown as the source has it. Never a paragraph. */
public sealed interface Entry {

    /** The key points in this entry at every depth, parents before their children. */
    Stream<KeyPoint> points();

    /** A list of key points; numbered where their order matters, each then has its number. */
    record Points(boolean ordered, List<KeyPoint> list) implements Entry {
        @Override
        public Stream<KeyPoint> points() {
            return list.stream().flatMap(KeyPoint::all);
        }
    }

    /** A note, tip or warning, beside what it comments on. */
    record Callout(Kind kind, List<Entry> entries, SourceSpan span) implements Entry {
        @Override
        public Stream<KeyPoint> points() {
            return entries.stream().flatMap(Entry::points);
        }
    }

    /** Points that were set off as somebody else's words. */
    record Quotation(List<Entry> entries, SourceSpan span) implements Entry {
        @Override
        public Stream<KeyPoint> points() {
            return entries.stream().flatMap(Entry::points);
        }
    }

    /** A table, code, figure, film or formula: shown as it is, below the point that introduces it. */
    record Verbatim(Block block, Optional<KeyPoint> caption) implements Entry {
        @Override
        public Stream<KeyPoint> points() {
            return caption.stream().flatMap(KeyPoint::all);
        }
    }

    /** Alternatives of which a reader sees one at a time. */
    record Variants(List<Variant> list, SourceSpan span) implements Entry {
        @Override
        public Stream<KeyPoint> points() {
            return list.stream().flatMap(v -> v.entries().stream()).flatMap(Entry::points);
        }
    }

    /**
     * One of several alternatives.
     *
     * @param ids the pivots that show it, or the tab's id
     */
    record Variant(List<String> ids, Prose label, List<Entry> entries) {}
}
