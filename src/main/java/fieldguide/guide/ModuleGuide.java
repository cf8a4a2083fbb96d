package fieldguide.guide;

import fieldguide.content.Term;
import java.util.List;

/**
 * The guides of a module's units as one text: a fact that two units tell in the same words stands where it is told first.
 *
 * @param units the guides' texts in order, as many as there were guides; one that told nothing of its own has no entries left
 * @param repeats how many points were left out because an earlier unit has them
 * @param renamed the terms whose former names any of the units uses
 */
public record ModuleGuide(String title, List<GuideSection> units, int repeats, List<Term> renamed) {
    public static ModuleGuide of(String title, List<Guide> guides) {
        Repeats repeats = new Repeats();
        List<GuideSection> units = guides.stream().map(g -> repeats.without(g.root())).toList();
        return new ModuleGuide(title, units, repeats.found(), guides.stream().flatMap(g -> g.renamed().stream()).distinct().toList());
    }
}
