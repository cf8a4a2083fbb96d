package fieldguide.guide;

import fieldguide.content.Block.Paragraph;
import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes the parts of a guide of the blocks of a section, one after the other. */
final class Blocks {
    private final Texts texts;
    private Topic topic;
    /** Whether these blocks belong to a list item that names the topic. */
    private final boolean nested;
    private final PartList parts = new PartList();
    /** How many of the parts the topic has been compared with. */
    private int compared;

    Blocks(Texts texts, Topic topic) {
        this(texts, topic, false);
    }

    private Blocks(Texts texts, Topic topic, boolean nested) {
        this.texts = texts;
        this.topic = topic;
        this.nested = nested;
    }

    List<Part> parts(List<Block> blocks) {
        if (blocks.size() == 1 && texts.dropsNone(blocks.getFirst())) {
            return parts.all();
        }
        for (int i = 0; i < blocks.size();) {
            i = add(blocks, i);
        }
        return parts.all();
    }

    private List<Part> inside(List<Block> blocks) {
        return inside(blocks, topic);
    }

    private List<Part> inside(List<Block> blocks, Topic below) {
        return new Blocks(texts, below, !below.equals(topic)).parts(blocks);
    }

    /** @return the index of the next block */
    private int add(List<Block> blocks, int i) {
        return switch (blocks.get(i)) {
            case Paragraph _ when texts.dropsRecap(blocks, i) -> i + 2;
            case Paragraph p -> PseudoHeading.is(blocks, i) ? headed(blocks, i, p) : Introductions.leads(blocks, i) ? introduced(blocks, i, p) : plain(p, i);
            case Block.Items items -> list(blocks, i, items, "", parts.all());
            case Block.Alert a -> framed(a.blocks(), i, entries -> new Entry.Callout(a.kind(), entries, a.span()));
            case Block.Quote q -> framed(q.blocks(), i, entries -> new Entry.Quotation(entries, q.span()));
            case Block.Zone _ -> zones(blocks, i);
            case Block.Tabs t -> tabs(t, i);
            case Block.Grid g -> grid(g, i);
            case Block.Code _ -> code(blocks, i);
            case Block.Table table -> IconTable.text(table).map(t -> setOff(blocks, i, t)).orElseGet(() -> shown(table, i));
            case Block.Heading _, Block.Figure _, Block.Video _, Block.Formula _ -> shown(blocks.get(i), i);
        };
    }

    private int headed(List<Block> blocks, int i, Paragraph p) {
        int end = PseudoHeading.end(blocks, i);
        Node heading = texts.name(p.prose());
        inside(blocks.subList(i + 1, end), Topic.of(heading.text()).asTerm()).forEach(heading::add);
        parts.add(heading);
        return end;
    }

    private int plain(Paragraph p, int i) {
        if (PseudoHeading.isHeading(p)) {
            parts.add(texts.name(p.prose()));
            return i + 1;
        }
        if (!p.prose().isBlank() && NoteHead.is(p.prose())) {
            texts.file(p.prose());
            return i + 1;
        }
        if (texts.goesOn(p.prose())) {
            parts.takeBlock();
        }
        parts.addAll(texts.paragraph(p.prose(), reached(), parts.lastNode()));
        return i + 1;
    }

    /** What the section is about, as far as its points so far have come from it. */
    private Topic reached() {
        List<Part> all = parts.all();
        topic = topic.behind(all.subList(Math.min(compared, all.size()), all.size()));
        compared = all.size();
        return topic;
    }

    private int shown(Block block, int i) {
        parts.show(block);
        return i + 1;
    }

    /** Text beside an icon is a tip, or the caption of the film behind it. */
    private int setOff(List<Block> blocks, int i, Prose text) {
        Optional<Prose> film = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Video ? IconTable.film(text) : Optional.empty();
        if (film.isEmpty()) {
            SourceSpan span = blocks.get(i).span();
            return framed(List.of(new Paragraph(text, span)), i, entries -> new Entry.Callout(Block.Alert.Kind.TIP, entries, span));
        }
        parts.add(new Part.Shown(blocks.get(i + 1), Optional.of(texts.caption(film.get(), text))));
        return i + 2;
    }

    /** Code right behind running text belongs to the last point of it. */
    private int code(List<Block> blocks, int i) {
        Node above = i > 0 && blocks.get(i - 1) instanceof Paragraph && !PseudoHeading.isHeading(blocks.get(i - 1)) ? parts.lastNode() : null;
        if (above == null) {
            return shown(blocks.get(i), i);
        }
        above.add(new Part.Shown(blocks.get(i), Optional.empty()));
        return i + 1;
    }

    private int framed(List<Block> blocks, int i, Function<List<Entry>, Entry> frame) {
        List<Part> inside = inside(blocks);
        if (!inside.isEmpty()) {
            parts.add(new Part.Framed(inside, frame));
        }
        return i + 1;
    }

    private int introduced(List<Block> blocks, int i, Paragraph p) {
        Block next = blocks.get(i + 1);
        boolean goesOn = texts.goesOn(p.prose());
        if (goesOn) {
            parts.takeBlock();
        }
        Introductions.Introduction introduction = texts.introductions().of(p.prose(), reached(), next, parts.lastNode());
        parts.addAll(introduction.before());
        if (introduction.lead().isEmpty()) {
            Node above = introduction.before().isEmpty() && !Introductions.isOrder(p.prose()) ? parts.lastNode()
                    : introduction.before().isEmpty() ? null : introduction.before().getLast();
            return next instanceof Block.Items items && above != null ? below(above, "", blocks, i + 1, items) : add(blocks, i + 1);
        }
        Node lead = introduction.lead().get();
        boolean below = introduction.tied() || goesOn && introduction.before().isEmpty();
        List<Part> into = below && parts.lastNode() != null ? parts.lastNode().children() : parts.all();
        if (next instanceof Block.Items items) {
            into.add(lead);
            return below(lead, texts.introductions().doer(p.prose()), blocks, i + 1, items);
        }
        into.add(new Part.Shown(next, Optional.of(caption(lead))));
        return i + 2;
    }

    private int below(Node lead, String doer, List<Block> blocks, int i, Block.Items items) {
        List<Part> below = new ArrayList<>();
        int end = list(blocks, i, items, doer, below);
        below.forEach(lead::add);
        return end;
    }

    private static Node caption(Node lead) {
        Prose text = lead.text().strip();
        lead.reword(text.text().endsWith(":") ? text.slice(0, text.length() - 1) : text);
        return lead;
    }

    private int list(List<Block> blocks, int i, Block.Items items, String doer, List<Part> into) {
        Procedure procedure = new Procedure(texts, (nested ? topic : Topic.NONE).doneBy(doer), this::inside);
        int end = procedure.read(blocks, i, items);
        into.addAll(procedure.parts());
        return end;
    }

    private int zones(List<Block> blocks, int i) {
        int end = i + Alternatives.count(blocks, i);
        parts.add(new Alternatives(this::inside).ofZones(blocks.subList(i, end)));
        return end;
    }

    private int tabs(Block.Tabs tabs, int i) {
        parts.add(new Alternatives(this::inside).of(tabs));
        return i + 1;
    }

    private int grid(Block.Grid grid, int i) {
        grid.columns().forEach(c -> parts.addAll(inside(c)));
        return i + 1;
    }
}
