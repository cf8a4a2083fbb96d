package fieldguide.table;

import fieldguide.content.Unit;
import java.util.List;

/** Finds what a unit compares. */
public final class ComparisonTables {
    private ComparisonTables() {}

    /** The tables of a unit in the order of its text: its own ones, and those derived from parallel definitions. */
    public static List<ComparisonTable> of(Unit unit) {
        return List.of();
    }
}
