package fieldguide.diagram;

import fieldguide.content.Unit;
import java.util.List;

/** Finds the flows of a unit. */
public final class Flows {
    private Flows() {}

    /** In the order of the text; none for lists whose steps have no actors. */
    public static List<Flow> of(Unit unit) {
        return List.of();
    }
}
