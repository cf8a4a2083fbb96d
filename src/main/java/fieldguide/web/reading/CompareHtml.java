package fieldguide.web.reading;

import fieldguide.content.Prose;
import fieldguide.table.ComparisonTable;
import fieldguide.table.Contrast;
import fieldguide.table.Row;
import fieldguide.web.html.Addresses;
import fieldguide.web.html.Html;
import fieldguide.web.html.SourcePlaces;
import fieldguide.web.library.Derived;
import java.util.List;

/** Writes the page of a unit's comparison tables, and two subjects of one of them against each other. */
final class CompareHtml {
    private final Html html = new Html();
    private final Addresses addresses;
    private final TableHtml tables;

    private CompareHtml(Derived derived) {
        this.addresses = new Addresses(derived.module(), derived.unit());
        this.tables = new TableHtml(html, addresses, new SourcePlaces(derived.module(), derived.unit()));
    }

    /** Empty where there is no table. */
    static String of(Derived derived) {
        CompareHtml writer = new CompareHtml(derived);
        for (ComparisonTable table : derived.tables()) {
            writer.tables.byItself(table);
            if (table.contrasts()) {
                writer.choice(table, 0, 1, "Show the differences");
            }
        }
        return writer.html.toString();
    }

    /** What tells two subjects apart; what is the same folds away. */
    static String of(Derived derived, Contrast contrast) {
        CompareHtml writer = new CompareHtml(derived);
        writer.contrast(contrast);
        return writer.html.toString();
    }

    private void contrast(Contrast contrast) {
        ComparisonTable table = contrast.table();
        List<Row> differing = contrast.differing();
        List<Row> alike = contrast.alike();
        if (table.columns().size() > 2) {
            choice(table, contrast.left(), contrast.right(), "Compare");
        }
        if (differing.isEmpty()) {
            html.leaf("p", "The table says the same of both.", "class", "empty");
        } else {
            tables.pairs(contrast, differing, TableHtml.name(table) + ": differences");
        }
        if (!alike.isEmpty()) {
            html.open("details", "class", "alike").leaf("summary", alike.size() == 1 ? "One row says the same of both"
                    : alike.size() + " rows say the same of both");
            tables.pairs(contrast, alike, "The same in both");
            html.close();
        }
        html.open("p").leaf("a", "All tables of this unit", "href", addresses.unit() + UnitView.COMPARE.path() + "#t-" + table.id()).close();
    }

    /** A form that leads to two subjects of a table. */
    private void choice(ComparisonTable table, int left, int right, String label) {
        List<String> names = names(table.subjectsInColumns());
        html.open("form", "class", "contrast row", "action", addresses.unit() + UnitView.COMPARE.path(), "method", "get");
        html.empty("input", "type", "hidden", "name", "table", "value", table.id());
        if (names.size() == 2) {
            html.empty("input", "type", "hidden", "name", "left", "value", "0").empty("input", "type", "hidden", "name", "right", "value", "1");
        } else {
            select("left", "Compare", names, left);
            select("right", "with", names, right);
        }
        html.leaf("button", label, "type", "submit", "class", "small").close();
    }

    private void select(String name, String label, List<String> names, int chosen) {
        html.open("label").leaf("span", label).text(" ").open("select", "name", name);
        for (int i = 0; i < names.size(); i++) {
            html.leaf("option", names.get(i), "value", Integer.toString(i), i == chosen ? "selected" : "", "");
        }
        html.close().close();
    }

    private static List<String> names(ComparisonTable table) {
        return table.columns().stream().map(Prose::text).toList();
    }
}
