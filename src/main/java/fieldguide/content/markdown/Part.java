package fieldguide.content.markdown;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import java.util.List;

/** What a file consists of before zones, tabs, columns and sections are put together. */
sealed interface Part {
    SourceSpan span();

    /** A finished block. */
    record Done(Block block) implements Part {
        @Override
        public SourceSpan span() {
            return block.span();
        }
    }

    /** What one choice of a pivot shows, with the headings in it. */
    record Zoned(Block.Zone zone, List<Part> inside) implements Part {
        @Override
        public SourceSpan span() {
            return zone.span();
        }
    }

    record Heading(int level, Prose text, SourceSpan span) implements Part {}

    /** The head of one of several tabs, written as a heading of some level. */
    record TabHead(int level, String id, Prose label, SourceSpan span) implements Part {}

    /** A line across, which also ends a group of tabs. */
    record Rule(SourceSpan span) implements Part {}

    /** A line such as {@code :::row:::} that opens or closes something; {@code name} is lower case. */
    record Directive(String name, String rest, SourceSpan span) implements Part {}
}
