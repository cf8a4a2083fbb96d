package fieldguide.table;

import fieldguide.guide.NoteStyle;
import java.util.List;

/** Words what a table says as the bullets around it are worded. */
final class InNotes {
    private InNotes() {}

    static ComparisonTable of(ComparisonTable table, NoteStyle notes) {
        List<Row> rows = table.rows().stream()
                .map(r -> new Row(notes.of(r.aspect()), r.cells().stream().map(c -> of(c, notes)).toList())).toList();
        return new ComparisonTable(table.id(), table.origin(), table.subjects(), table.caption(), table.corner(), table.columns(),
                table.shared(), rows, table.span());
    }

    /** A cell that was cut keeps the source's own words for those who ask for them. */
    private static Cell of(Cell cell, NoteStyle notes) {
        return switch (cell) {
            case Cell.Stated stated -> new Cell.Stated(notes.of(stated.text()), stated.isCut() ? stated.full() : notes.of(stated.full()),
                    stated.span());
            case Cell.NotStated silent -> silent;
        };
    }
}
