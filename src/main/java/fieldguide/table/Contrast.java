package fieldguide.table;

import fieldguide.content.Prose;
import java.util.List;
import java.util.Optional;

/**
 * Two subjects of a table beside each other, what they have in common set aside.
 *
 * @param table with the subjects in its columns
 * @param left index of a column
 * @param right index of another column
 */
public record Contrast(ComparisonTable table, int left, int right) {

    /** Empty where the table has no two such subjects. */
    public static Optional<Contrast> of(ComparisonTable table, int left, int right) {
        ComparisonTable turned = table.subjectsInColumns();
        int subjects = turned.columns().size();
        return turned.rows().isEmpty() || left == right || left < 0 || right < 0 || left >= subjects || right >= subjects ? Optional.empty()
                : Optional.of(new Contrast(turned, left, right));
    }

    /** The rows that say something else of one than of the other, or say it of one alone; two cells each. */
    public List<Row> differing() {
        return pairs().stream().filter(r -> !isAlike(r)).toList();
    }

    /** The rows that say the same of both. */
    public List<Row> alike() {
        return pairs().stream().filter(Contrast::isAlike).toList();
    }

    public List<Prose> heads() {
        return List.of(table.columns().get(left), table.columns().get(right));
    }

    private List<Row> pairs() {
        return table.rows().stream().map(r -> new Row(r.aspect(), List.of(r.cells().get(left), r.cells().get(right))))
                .filter(r -> r.cells().stream().anyMatch(Cell::isStated)).toList();
    }

    private static boolean isAlike(Row pair) {
        return !pair.hasGaps() && !pair.differs();
    }
}
