package fieldguide.guide;

import fieldguide.content.Block;
import fieldguide.content.Block.Paragraph;
import fieldguide.content.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** A list, together with the lists behind it that go on counting where code or a picture broke it off. */
final class Procedure {
    private final Texts texts;
    private final Topic topic;
    private final BiFunction<List<Block>, Topic, List<Part>> inside;
    private final List<Part> parts = new ArrayList<>();
    private int next;

    Procedure(Texts texts, Topic topic, BiFunction<List<Block>, Topic, List<Part>> inside) {
        this.texts = texts;
        this.topic = topic;
        this.inside = inside;
    }

    List<Part> parts() {
        return parts;
    }

    /** @return the index of the first block that is not part of the list */
    int read(List<Block> blocks, int i, Block.Items items) {
        if (texts.dropsFurniture(items)) {
            return i + 1;
        }
        next = items.start();
        items.items().forEach(item -> add(item, items.ordered()));
        int end = i + 1;
        while (items.ordered()) {
            int more = continuation(blocks, end);
            if (more < 0) {
                return end;
            }
            belowLast(inside.apply(blocks.subList(end, more), Topic.NONE));
            ((Block.Items) blocks.get(more)).items().forEach(item -> add(item, true));
            end = more + 1;
        }
        return end;
    }

    /** The index of a list that goes on counting, -1 if there is none. */
    private int continuation(List<Block> blocks, int from) {
        boolean text = false;
        for (int i = from; i < Math.min(blocks.size(), from + 4); i++) {
            switch (blocks.get(i)) {
                case Block.Items more -> {
                    boolean counts = more.ordered() && more.start() == next && next > 1;
                    boolean again = more.ordered() && more.start() == 1 && i > from && !text;
                    return counts || again ? i : -1;
                }
                case Block.Code _, Block.Figure _, Block.Alert _ -> { }
                case Paragraph _ -> text = true;
                case Block.Table _ -> text = true;
                case Block.Heading _, Block.Quote _, Block.Zone _, Block.Tabs _, Block.Grid _, Block.Video _, Block.Formula _ -> {
                    return -1;
                }
            }
        }
        return -1;
    }

    private void add(Block.Item item, boolean ordered) {
        if (item.blocks().isEmpty()) {
            return;
        }
        boolean text = item.blocks().getFirst() instanceof Paragraph p && !p.prose().isBlank();
        List<Block> rest = text ? item.blocks().subList(1, item.blocks().size()) : item.blocks();
        if (!text) {
            belowLast(inside.apply(rest, Topic.NONE));
            return;
        }
        Node node = texts.item(((Paragraph) item.blocks().getFirst()).prose(), topic);
        item.ticked().ifPresent(done -> node.reword(Prose.added(node.text().source(), done ? "☑ " : "☐ ").plus(node.text())));
        inside.apply(rest, node.topic()).forEach(node::add);
        parts.add(ordered ? node.numbered(next++) : node);
    }

    private void belowLast(List<Part> more) {
        if (!parts.isEmpty() && parts.getLast() instanceof Node last) {
            more.forEach(last::add);
        } else {
            parts.addAll(more);
        }
    }
}
