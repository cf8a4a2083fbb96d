package fieldguide.illustration;

import fieldguide.content.Block;
import fieldguide.diagram.Mermaid;
import fieldguide.guide.Entry;
import fieldguide.guide.GuideSection;
import fieldguide.guide.Illustrations;
import fieldguide.table.TableMarkdown;
import java.util.List;
import java.util.Optional;

/** The tables and flows of a unit as markdown: cells cut to their key phrases, flows as code hosts draw them. Links stay as written. */
public class Drawings implements Illustrations {
    private final InPlace inPlace;

    public Drawings(InPlace inPlace) {
        this.inPlace = inPlace;
    }

    @Override
    public List<String> before(Entry entry) {
        return inPlace.before(entry).stream().map(Mermaid::of).toList();
    }

    @Override
    public List<String> after(GuideSection section, Entry entry) {
        return inPlace.after(section, entry).stream().map(t -> TableMarkdown.of(t, this)).toList();
    }

    @Override
    public List<String> below(GuideSection section) {
        return inPlace.below(section).stream().map(t -> TableMarkdown.of(t, this)).toList();
    }

    @Override
    public Optional<String> instead(Block block) {
        return block instanceof Block.Table table ? inPlace.drawn(table).map(t -> TableMarkdown.of(t, this)) : Optional.empty();
    }
}
