package fieldguide.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing of a unit that stands on its own lines. Nothing of the source is lost: what has no kind here is a Problem. */
public sealed interface Block {
    SourceSpan span();

    /** This block and all inside it, in the order of the text. */
    default Stream<Block> all() {
        return Stream.concat(Stream.of(this), inside().flatMap(Block::all));
    }

    private Stream<Block> inside() {
        return switch (this) {
            case Items items -> items.items().stream().flatMap(i -> i.blocks().stream());
            case Alert alert -> alert.blocks().stream();
            case Quote quote -> quote.blocks().stream();
            case Zone zone -> zone.blocks().stream();
            case Tabs tabs -> tabs.tabs().stream().flatMap(t -> t.blocks().stream());
            case Grid grid -> grid.columns().stream().flatMap(List::stream);
            case Heading _, Paragraph _, Table _, Code _, Figure _, Video _, Formula _ -> Stream.empty();
        };
    }

    /** Running text of one or more sentences. */
    record Paragraph(Prose prose, SourceSpan span) implements Block {}

    /**
     * A heading in one of several alternatives, columns or the like, which have no sections of their own.
     *
     * @param level deeper than that of the section around it; 2 to 6
     */
    record Heading(int level, Prose prose, SourceSpan span) implements Block {}

    /** A bulleted, or from {@code start} numbered, list. */
    record Items(boolean ordered, int start, List<Item> items, SourceSpan span) implements Block {}

    /**
     * One entry of a list; not a block by itself.
     *
     * @param ticked for an entry of a task list: whether its box is ticked
     */
    record Item(Optional<Boolean> ticked, List<Block> blocks, SourceSpan span) {}

    /**
     * A table of the source, repaired: every row has as many cells as the head, which is empty strings where it had none.
     */
    record Table(List<Prose> head, List<Row> rows, SourceSpan span) implements Block {}

    /** One row of a table below its head. */
    record Row(List<Prose> cells, SourceSpan span) {}

    /** @param language the fence's first word, lower case, or empty */
    record Code(String language, String text, SourceSpan span) implements Block {}

    /** @param source the address as written; relative to the file it stands in */
    record Figure(String source, String alternative, SourceSpan span) implements Block {}

    /** A note, tip, warning … beside the text. */
    record Alert(Kind kind, List<Block> blocks, SourceSpan span) implements Block {
        public enum Kind { NOTE, TIP, IMPORTANT, WARNING, CAUTION }
    }

    /** Text by somebody else, or set off by {@code >}. */
    record Quote(List<Block> blocks, SourceSpan span) implements Block {}

    /** What is shown only to readers who chose one of the pivots. */
    record Zone(List<String> pivots, List<Block> blocks, SourceSpan span) implements Block {}

    /** Alternatives of which one is shown at a time. */
    record Tabs(List<Tab> tabs, SourceSpan span) implements Block {}

    /** One of several alternatives. */
    record Tab(String id, Prose label, List<Block> blocks, SourceSpan span) {}

    /** Columns beside each other. */
    record Grid(List<List<Block>> columns, SourceSpan span) implements Block {}

    /** A film elsewhere, as a link. */
    record Video(String address, SourceSpan span) implements Block {}

    /** A formula on its own lines, as written between the dollar signs. */
    record Formula(String tex, SourceSpan span) implements Block {}
}
