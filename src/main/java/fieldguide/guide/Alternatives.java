package fieldguide.guide;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes choices of pivots and tabs, of which a reader sees one at a time. */
final class Alternatives {
    private static final SourceText EMPTY = new SourceText("", "");

    private final Function<List<Block>, List<Part>> inside;

    Alternatives(Function<List<Block>, List<Part>> inside) {
        this.inside = inside;
    }

    /** How many pivots stand right behind each other from an index on. */
    static int count(List<Block> blocks, int from) {
        int end = from;
        while (end < blocks.size() && blocks.get(end) instanceof Block.Zone) {
            end++;
        }
        return end - from;
    }

    Part.Choice ofZones(List<Block> zones) {
        List<Part.Alternative> alternatives = new ArrayList<>();
        for (Block block : zones) {
            Block.Zone zone = (Block.Zone) block;
            Prose label = Prose.added(sourceOf(zone.blocks()).orElse(EMPTY), String.join(", ", zone.pivots()));
            alternatives.add(new Part.Alternative(zone.pivots(), label, inside.apply(zone.blocks())));
        }
        return new Part.Choice(alternatives, zones.getFirst().span().with(zones.getLast().span()));
    }

    private static Optional<SourceText> sourceOf(List<Block> blocks) {
        return blocks.stream().flatMap(Block::all).filter(Block.Paragraph.class::isInstance).map(b -> ((Block.Paragraph) b).prose().source()).findFirst();
    }

    Part.Choice of(Block.Tabs tabs) {
        return new Part.Choice(tabs.tabs().stream()
                .map(t -> new Part.Alternative(List.of(t.id()), t.label(), inside.apply(t.blocks()))).toList(), tabs.span());
    }
}
