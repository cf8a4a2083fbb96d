package fieldguide.guide;

import fieldguide.content.Term;
import java.util.List;

/**
 * The guides of a module's units as one text: a fact that several units tell stands once, in the unit that teaches it.
 *
 * @param units the guides' texts in order, as many as there were guides; one that told nothing of its own has no entries left
 * @param repeats the points that were left out because another unit has them, in the order of the text
 * @param renamed the terms whose former names any of the units uses
 */
public record ModuleGuide(String title, List<GuideSection> units, List<Repeat> repeats, List<Term> renamed) {
    public static ModuleGuide of(String title, List<Guide> guides) {
        Repeats repeats = new Repeats(guides.stream().map(Guide::root).toList());
        List<GuideSection> units = guides.stream().map(g -> repeats.without(g.root())).toList();
        return new ModuleGuide(title, units, repeats.found(), guides.stream().flatMap(g -> g.renamed().stream()).distinct().toList());
    }
}
