package fieldguide.web.progress;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Rows as comma-separated values, by RFC 4180. */
final class Csv {
    private Csv() {}

    /** @param rows all with the same columns; empty without any */
    static String of(List<Map<String, Object>> rows) {
        return rows.isEmpty() ? "" : line(rows.getFirst().keySet()) + rows.stream().map(r -> line(r.values())).collect(Collectors.joining());
    }

    private static String line(Collection<?> values) {
        return values.stream().map(v -> field(Objects.toString(v, ""))).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** What a spreadsheet would take for a formula gets an apostrophe in front. */
    private static String field(String value) {
        String safe = value.matches("(?s)[=+@\\t\\r-].*") && !value.matches("-?\\d[\\d.E-]*") ? "'" + value : value;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
