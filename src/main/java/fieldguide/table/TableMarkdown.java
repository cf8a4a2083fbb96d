package fieldguide.table;

import fieldguide.content.Prose;
import fieldguide.guide.Illustrations;
import fieldguide.guide.InlineMarkdown;
import fieldguide.guide.KeyPoint;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes comparison tables as markdown; the phrases of a cell stand below each other. */
public final class TableMarkdown {
    private final Illustrations addresses;

    private TableMarkdown(Illustrations addresses) {
        this.addresses = addresses;
    }

    /** @param addresses where links in cells lead */
    public static String of(ComparisonTable table, Illustrations addresses) {
        return new TableMarkdown(addresses).written(table);
    }

    private String written(ComparisonTable table) {
        String shared = table.shared().isEmpty() ? "" : " " + table.shared();
        String head = line(Stream.concat(Stream.of(inline(table.corner())), table.columns().stream().map(c -> inline(c) + shared)));
        String rule = line(Stream.concat(Stream.of("---"), table.columns().stream().map(_ -> "---")));
        return head + "\n" + rule + "\n" + table.rows().stream().map(this::row).collect(Collectors.joining("\n"));
    }

    private String row(Row row) {
        String aspect = inline(row.aspect());
        String bold = aspect.isBlank() || aspect.contains("*") || aspect.contains("`") ? aspect : "**" + aspect + "**";
        return line(Stream.concat(Stream.of(bold), row.cells().stream().map(this::cell)));
    }

    private String cell(Cell cell) {
        return switch (cell) {
            case Cell.Stated stated -> stated.points().stream().flatMap(this::lines).collect(Collectors.joining("<br>"));
            case Cell.NotStated _ -> "*" + Cell.NOT_STATED + "*";
        };
    }

    private Stream<String> lines(KeyPoint point) {
        List<KeyPoint> below = point.all().skip(1).toList();
        return Stream.concat(Stream.of(inline(point.text())), below.stream().map(p -> "– " + inline(p.text())));
    }

    private String inline(Prose prose) {
        return InlineMarkdown.of(prose, addresses).replace("|", "\\|").replace("\n", " ");
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
    }
}
