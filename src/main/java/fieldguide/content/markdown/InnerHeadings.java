package fieldguide.content.markdown;

import fieldguide.content.Block;
import java.util.List;

/** Puts the highest headings inside alternatives and columns one level below the section around them. */
final class InnerHeadings {
    private static final int DEEPEST = 6;

    private InnerHeadings() {}

    /** @param level of the section around the block */
    static Block below(int level, Block block) {
        int highest = block.all().filter(Block.Heading.class::isInstance).mapToInt(b -> ((Block.Heading) b).level()).min().orElse(level + 1);
        return highest == level + 1 ? block : moved(block, level + 1 - highest);
    }

    private static Block moved(Block block, int by) {
        return switch (block) {
            case Block.Heading h -> new Block.Heading(Math.min(h.level() + by, DEEPEST), h.prose(), h.span());
            case Block.Zone z -> new Block.Zone(z.pivots(), moved(z.blocks(), by), z.span());
            case Block.Tabs t -> new Block.Tabs(t.tabs().stream()
                    .map(tab -> new Block.Tab(tab.id(), tab.label(), moved(tab.blocks(), by), tab.span())).toList(), t.span());
            case Block.Grid g -> new Block.Grid(g.columns().stream().map(c -> moved(c, by)).toList(), g.span());
            default -> block;
        };
    }

    private static List<Block> moved(List<Block> blocks, int by) {
        return blocks.stream().map(b -> moved(b, by)).toList();
    }
}
