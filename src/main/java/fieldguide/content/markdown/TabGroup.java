package fieldguide.content.markdown;

import fieldguide.content.Block;
import java.util.ArrayList;
import java.util.List;

/** Puts together tabs that stand one behind the other. */
final class TabGroup {
    private final PartCursor parts;
    private final Problems problems;

    TabGroup(PartCursor parts, Problems problems) {
        this.parts = parts;
        this.problems = problems;
    }

    /** All tabs from one on, up to the line, heading or end behind them. */
    Block read(Part.TabHead first, List<String> ends) {
        List<Block.Tab> tabs = new ArrayList<>();
        Part.TabHead head = first;
        while (true) {
            List<Part> inside = new ArrayList<>();
            while (parts.isPresent() && !(parts.peek() instanceof Part.TabHead || parts.peek() instanceof Part.Rule)
                    && !(parts.peek() instanceof Part.Heading h && h.level() <= first.level())
                    && !(parts.peek() instanceof Part.Directive d && ends.contains(d.name()))) {
                inside.add(parts.next());
            }
            List<Block> blocks = Grouping.blocks(inside, problems);
            tabs.add(new Block.Tab(head.id(), head.label(), blocks, PartBlocks.around(head.span(), blocks)));
            if (parts.isPresent() && parts.peek() instanceof Part.TabHead another) {
                head = another;
                parts.next();
            } else {
                if (!parts.isPresent() && inside.stream().anyMatch(Part.Heading.class::isInstance)) {
                    problems.warning(head.span().file(), head.span().firstLine(), "unclosed-tabs",
                            "Nothing ends this tab before the headings in it; put a line \"***\" behind its text.");
                }
                return new Block.Tabs(tabs, PartBlocks.around(first.span(), tabs.getLast().blocks()));
            }
        }
    }
}
