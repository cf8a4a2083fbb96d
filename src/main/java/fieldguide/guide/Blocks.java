package fieldguide.guide;

import fieldguide.content.Block.Paragraph;
import fieldguide.content.Block;
import fieldguide.content.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the parts of a guide of the blocks of a section, one after the other. */
final class Blocks {
    private final Texts texts;
    /** Whether these blocks belong to a list item that names the topic. */
    private final boolean nested;
    private final PartList parts = new PartList();
    private final Reach reach;
    private final Frames frames;

    Blocks(Texts texts, Topic topic) {
        this(texts, topic, false);
    }

    private Blocks(Texts texts, Topic topic, boolean nested) {
        this.texts = texts;
        this.reach = new Reach(topic, parts);
        this.nested = nested;
        this.frames = new Frames(texts, parts, this::inside);
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
        return inside(blocks, reach.topic());
    }

    private List<Part> inside(List<Block> blocks, Topic below) {
        return new Blocks(texts, below, !below.equals(reach.topic())).parts(blocks);
    }

    /** @return the index of the next block */
    private int add(List<Block> blocks, int i) {
        return switch (blocks.get(i)) {
            case Paragraph _ when texts.dropsRecap(blocks, i) -> i + 2;
            case Paragraph p -> PseudoHeading.is(blocks, i) ? headed(blocks, i, p) : Introductions.leads(blocks, i) ? introduced(blocks, i, p) : plain(p, i);
            case Block.Items items -> list(blocks, i, items, "", parts.all());
            case Block.Alert a -> framed(i, () -> frames.alert(a));
            case Block.Quote q -> framed(i, () -> frames.quote(q));
            case Block.Zone _ -> frames.zones(blocks, i);
            case Block.Tabs t -> framed(i, () -> frames.tabs(t));
            case Block.Grid g -> framed(i, () -> frames.grid(g));
            case Block.Code _ -> code(blocks, i);
            case Block.Table table -> IconTable.text(table).map(t -> frames.setOff(blocks, i, t)).orElseGet(() -> shown(table, i));
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
        parts.addAll(texts.paragraph(p.prose(), reach.now(), parts.lastNode()));
        return i + 1;
    }

    private static int framed(int i, Runnable frame) {
        frame.run();
        return i + 1;
    }

    private int shown(Block block, int i) {
        parts.show(block);
        return i + 1;
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

    private int introduced(List<Block> blocks, int i, Paragraph p) {
        Block next = blocks.get(i + 1);
        boolean goesOn = texts.goesOn(p.prose());
        if (goesOn) {
            parts.takeBlock();
        }
        Introductions.Introduction introduction = texts.introductions().of(p.prose(), reach.now(), next, parts.lastNode());
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
            return below(lead.innermostLead(), texts.introductions().doer(p.prose()), blocks, i + 1, items);
        }
        into.add(new Part.Shown(next, Optional.of(lead.asCaption())));
        return i + 2;
    }

    private int below(Node lead, String doer, List<Block> blocks, int i, Block.Items items) {
        List<Part> below = new ArrayList<>();
        int end = list(blocks, i, items, doer, below);
        below.forEach(lead::add);
        return end;
    }

    private int list(List<Block> blocks, int i, Block.Items items, String doer, List<Part> into) {
        Procedure procedure = new Procedure(texts, (nested ? reach.topic() : Topic.NONE).doneBy(doer), this::inside);
        int end = procedure.read(blocks, i, items);
        into.addAll(procedure.parts());
        return end;
    }
}
