package fieldguide.web.reading;

import fieldguide.content.Prose;
import fieldguide.table.ComparisonTable;
import fieldguide.table.Contrast;
import fieldguide.table.Row;
import fieldguide.web.html.Addresses;
import fieldguide.web.html.Html;
import fieldguide.web.html.ProseHtml;
import fieldguide.web.html.SourcePlaces;
import java.util.List;
import java.util.function.Predicate;

/** Writes comparison tables: the aspect first in each row, key phrases in the cells. */
final class TableHtml {
    private final Html html;
    private final ProseHtml prose;
    private final CellHtml cells;

    TableHtml(Html html, Addresses addresses, SourcePlaces places) {
        this.html = html;
        this.prose = new ProseHtml(html, addresses);
        this.cells = new CellHtml(html, addresses, places);
    }

    /** A table among the points of a guide: what it is about is said there, unless it was derived. */
    void inGuide(ComparisonTable table) {
        boolean derived = table.origin() == ComparisonTable.Origin.DERIVED;
        begin(table, "");
        if (derived) {
            caption(name(table), "side by side");
        }
        body(table);
        html.close().close();
    }

    /** A table with its caption and id, as on a page of tables alone. */
    void byItself(ComparisonTable table) {
        begin(table, "t-" + table.id());
        caption(name(table), table.origin() == ComparisonTable.Origin.DERIVED ? "derived from the text" : "");
        body(table);
        html.close().close();
    }

    /** Rows of two columns. */
    void pairs(Contrast contrast, List<Row> rows, String caption) {
        ComparisonTable table = contrast.table();
        begin(table, "");
        caption(caption, "");
        head(table.corner(), contrast.heads(), table.shared());
        rows(rows, _ -> false);
        html.close().close();
    }

    static String name(ComparisonTable table) {
        return table.caption().isBlank() ? "Comparison" : table.caption().text();
    }

    private void begin(ComparisonTable table, String id) {
        html.open("div", "class", "table-scroll", "tabindex", "0", "role", "group", "aria-label", name(table), id.isEmpty() ? "" : "id", id);
        html.open("table", "class", table.compares() ? "compare" : "listing");
    }

    private void caption(String name, String tag) {
        html.open("caption").text(name);
        if (!tag.isEmpty()) {
            html.text(" ").leaf("span", tag, "class", "tag");
        }
        html.close();
    }

    private void body(ComparisonTable table) {
        if (!table.corner().isBlank() || table.columns().stream().anyMatch(c -> !c.isBlank())) {
            head(table.corner(), table.columns(), table.shared());
        }
        rows(table.rows(), table::differs);
    }

    private void head(Prose corner, List<Prose> columns, String shared) {
        html.open("thead").open("tr");
        if (corner.isBlank()) {
            html.open("td").close();
        } else {
            html.open("th", "scope", "col");
            prose.write(corner);
            html.close();
        }
        for (Prose column : columns) {
            html.open("th", "scope", "col");
            prose.write(column);
            if (!shared.isEmpty()) {
                html.text(" ").leaf("span", shared, "class", "shared");
            }
            html.close();
        }
        html.close().close();
    }

    private void rows(List<Row> rows, Predicate<Row> differs) {
        html.open("tbody");
        for (Row row : rows) {
            html.open("tr", differs.test(row) ? "class" : "", "differs").open("th", "scope", "row");
            prose.write(row.aspect());
            if (differs.test(row)) {
                html.text(" ").leaf("span", "differs", "class", "differs-mark");
            }
            html.close();
            row.cells().forEach(cells::write);
            html.close();
        }
        html.close();
    }
}
