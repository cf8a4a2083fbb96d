package fieldguide.web.progress;

import fieldguide.export.CsvTable;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Rows of the database as comma-separated values. */
final class Csv {
    private Csv() {}

    /** @param rows all with the same columns; empty without any */
    static String of(List<Map<String, Object>> rows) {
        return rows.isEmpty() ? "" : CsvTable.of(List.copyOf(rows.getFirst().keySet()),
                rows.stream().map(row -> row.values().stream().map(value -> Objects.toString(value, "")).toList()));
    }
}
