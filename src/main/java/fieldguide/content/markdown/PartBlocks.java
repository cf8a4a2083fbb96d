package fieldguide.content.markdown;

import fieldguide.content.Block;
import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** Parts of a file as blocks. */
final class PartBlocks {
    private PartBlocks() {}

    /** What a part is among blocks; nothing for what only parts others. */
    static List<Block> of(Part part) {
        return switch (part) {
            case Part.Done done -> List.of(done.block());
            case Part.Zoned zoned -> List.of(zoned.zone());
            case Part.Heading h -> List.of(new Block.Heading(h.level(), h.text(), h.span()));
            case Part.TabHead t -> List.of(new Block.Paragraph(bold(t.label()), t.span()));
            case Part.Rule rule -> List.of();
            case Part.Directive directive -> List.of();
        };
    }

    /** A text as a line of its own in bold. */
    static Prose bold(Prose text) {
        List<Mark> marks = new ArrayList<>(List.of(new Mark(0, text.length(), Mark.Kind.STRONG)));
        text.marks().stream().filter(m -> m.kind() != Mark.Kind.STRONG).forEach(marks::add);
        return text.with(marks);
    }

    /** From a place to the last of the blocks that stand in the same file. */
    static SourceSpan around(SourceSpan from, List<Block> blocks) {
        return blocks.stream().map(Block::span).filter(s -> s.file().equals(from.file())).reduce(from, SourceSpan::with);
    }
}
