package fieldguide.diagram;

import fieldguide.content.Block;
import fieldguide.content.Section;
import fieldguide.content.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the flows of a unit. */
public final class Flows {
    private Flows() {}

    /** In the order of the text; none for lists whose steps have no actors. */
    public static List<Flow> of(Unit unit) {
        return unit.body().all().flatMap(s -> of(s).stream()).toList();
    }

    /** A list read by itself; empty where its steps have no actors. */
    public static Optional<Flow> of(Block.Items list, String id, String title) {
        return FlowReader.read(list, id, title);
    }

    private static List<Flow> of(Section section) {
        List<Flow> found = new ArrayList<>();
        section.blocks().stream().flatMap(Block::all).forEach(b -> {
            if (b instanceof Block.Items list) {
                String id = section.anchor() + "-flow" + (found.isEmpty() ? "" : "-" + (found.size() + 1));
                of(list, id, section.heading().text()).ifPresent(found::add);
            }
        });
        return found;
    }
}
