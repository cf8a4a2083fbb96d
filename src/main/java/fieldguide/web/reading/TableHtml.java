package fieldguide.web.reading;

import fieldguide.table.Cell;
import fieldguide.table.ComparisonTable;
import fieldguide.table.Row;
import fieldguide.web.html.Addresses;
import fieldguide.web.html.Html;
import fieldguide.web.html.ProseHtml;

/** Writes comparison tables: the aspect first in each row, key phrases in the cells, what was cut on demand. */
final class TableHtml {
    private final Html html;
    private final ProseHtml prose;

    TableHtml(Html html, Addresses addresses) {
        this.html = html;
        this.prose = new ProseHtml(html, addresses);
    }

    /** @param captioned whether the table is shown with its caption and id, as on a page of tables alone */
    void write(ComparisonTable table, boolean captioned) {
        String name = table.caption().isBlank() ? "Comparison" : table.caption().text();
        html.open("div", "class", "table-scroll", "tabindex", "0", "role", "group", "aria-label", name,
                captioned ? "id" : "", "t-" + table.id());
        html.open("table", "class", table.compares() ? "compare" : "listing");
        if (captioned) {
            caption(table, name);
        }
        head(table);
        html.open("tbody");
        table.rows().forEach(row -> row(table, row));
        html.close().close().close();
    }

    private void caption(ComparisonTable table, String name) {
        html.open("caption").text(name);
        if (table.origin() == ComparisonTable.Origin.DERIVED) {
            html.text(" ").leaf("span", "derived from the text", "class", "tag");
        }
        html.close();
    }

    private void head(ComparisonTable table) {
        boolean named = !table.corner().isBlank() || table.columns().stream().anyMatch(c -> !c.isBlank());
        if (!named) {
            return;
        }
        html.open("thead").open("tr");
        if (table.corner().isBlank()) {
            html.open("td").close();
        } else {
            html.open("th", "scope", "col");
            prose.write(table.corner());
            html.close();
        }
        for (var column : table.columns()) {
            html.open("th", "scope", "col");
            prose.write(column);
            if (!table.shared().isEmpty()) {
                html.text(" ").leaf("span", table.shared(), "class", "shared");
            }
            html.close();
        }
        html.close().close();
    }

    private void row(ComparisonTable table, Row row) {
        boolean differs = table.compares() && table.differs(row);
        html.open("tr", differs ? "class" : "", "differs").open("th", "scope", "row");
        prose.write(row.aspect());
        if (differs) {
            html.text(" ").leaf("span", "differs", "class", "differs-mark");
        }
        html.close();
        row.cells().forEach(this::cell);
        html.close();
    }

    private void cell(Cell cell) {
        switch (cell) {
            case Cell.Stated stated -> {
                html.open("td");
                prose.write(stated.text());
                if (cell.isCut()) {
                    html.open("details", "class", "full").leaf("summary", "full text");
                    prose.write(stated.full());
                    html.close();
                }
                html.close();
            }
            case Cell.NotStated _ -> html.leaf("td", Cell.NOT_STATED, "class", "not-stated");
        }
    }
}
