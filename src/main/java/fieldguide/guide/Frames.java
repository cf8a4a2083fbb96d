package fieldguide.guide;

import fieldguide.content.Block;
import fieldguide.content.Block.Paragraph;
import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Blocks that hold others: notes, quotations, zones, tabs, columns, and text set off beside an icon. */
final class Frames {
    private final Texts texts;
    private final PartList parts;
    private final Function<List<Block>, List<Part>> inside;

    /** @param inside makes the parts of the blocks in a frame */
    Frames(Texts texts, PartList parts, Function<List<Block>, List<Part>> inside) {
        this.texts = texts;
        this.parts = parts;
        this.inside = inside;
    }

    void alert(Block.Alert a) {
        framed(a.blocks(), entries -> new Entry.Callout(a.kind(), entries, a.span()));
    }

    void quote(Block.Quote q) {
        framed(q.blocks(), entries -> new Entry.Quotation(entries, q.span()));
    }

    private void framed(List<Block> blocks, Function<List<Entry>, Entry> frame) {
        List<Part> made = inside.apply(blocks);
        if (!made.isEmpty()) {
            parts.add(new Part.Framed(made, frame));
        }
    }

    /** @return the index behind the zones that belong together */
    int zones(List<Block> blocks, int i) {
        int end = i + Alternatives.count(blocks, i);
        parts.add(new Alternatives(inside).ofZones(blocks.subList(i, end)));
        return end;
    }

    void tabs(Block.Tabs tabs) {
        parts.add(new Alternatives(inside).of(tabs));
    }

    void grid(Block.Grid grid) {
        grid.columns().forEach(c -> parts.addAll(inside.apply(c)));
    }

    /** Text beside an icon is a tip, or the caption of the film behind it; the index of the next block. */
    int setOff(List<Block> blocks, int i, Prose text) {
        Optional<Prose> film = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Video ? IconTable.film(text) : Optional.empty();
        if (film.isEmpty()) {
            SourceSpan span = blocks.get(i).span();
            framed(List.of(new Paragraph(text, span)), entries -> new Entry.Callout(Block.Alert.Kind.TIP, entries, span));
            return i + 1;
        }
        parts.add(new Part.Shown(blocks.get(i + 1), Optional.of(texts.caption(film.get(), text))));
        return i + 2;
    }
}
