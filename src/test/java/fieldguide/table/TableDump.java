package fieldguide.table;

import java.util.stream.Collectors;

/** Tables as text, for expectations. */
final class TableDump {
    private TableDump() {}

    static String of(ComparisonTable table) {
        String head = "%s %s, subjects %s%s".formatted(table.id(), table.origin().name().toLowerCase(),
                table.subjects().name().toLowerCase().replace('_', ' '), table.shared().isEmpty() ? "" : ", shared: " + table.shared());
        String columns = table.corner() + " | " + table.columns().stream().map(Object::toString).collect(Collectors.joining(" | "));
        return head + "\n" + columns.strip() + "\n"
                + table.rows().stream().map(TableDump::row).collect(Collectors.joining("\n"));
    }

    private static String row(Row row) {
        return (row.differs() ? "* " : "  ") + row.aspect() + " | "
                + row.cells().stream().map(c -> c.isStated() ? c.words() + (c.isCut() ? " …" : "") : "(" + c.words() + ")")
                        .collect(Collectors.joining(" | "));
    }
}
