package fieldguide.web.reading;

import fieldguide.guide.Entry;
import fieldguide.guide.KeyPoint;
import fieldguide.table.Cell;
import fieldguide.web.html.Addresses;
import fieldguide.web.html.Html;
import fieldguide.web.html.ProseHtml;
import fieldguide.web.html.SourcePlaces;
import java.util.List;

/** Writes the cells of comparison tables: key phrases, and on demand the source's own words with their place. */
final class CellHtml {
    private final Html html;
    private final ProseHtml prose;
    private final SourcePlaces places;

    CellHtml(Html html, Addresses addresses, SourcePlaces places) {
        this.html = html;
        this.prose = new ProseHtml(html, addresses);
        this.places = places;
    }

    void write(Cell cell) {
        switch (cell) {
            case Cell.Stated stated -> {
                html.open("td");
                points(stated.points());
                source(stated);
                html.close();
            }
            case Cell.NotStated _ -> html.leaf("td", Cell.NOT_STATED, "class", "not-stated");
        }
    }

    private void points(List<KeyPoint> points) {
        if (points.size() == 1 && points.getFirst().children().isEmpty()) {
            prose.write(points.getFirst().text());
        } else {
            html.open("ul", "class", "cell-points");
            points.forEach(this::point);
            html.close();
        }
    }

    private void point(KeyPoint point) {
        html.open("li");
        prose.write(point.text());
        List<KeyPoint> below = point.children().stream().flatMap(e -> e instanceof Entry.Points p ? p.list().stream() : e.points()).toList();
        if (!below.isEmpty()) {
            html.open("ul");
            below.forEach(this::point);
            html.close();
        }
        html.close();
    }

    /** What was cut can be unfolded; words that were kept need no more than the way to their place. */
    private void source(Cell.Stated cell) {
        String place = places.address(cell.span());
        if (!cell.isCut()) {
            html.text(" ").open("a", "class", "cell-source", "href", place, "aria-label", "Source of: " + beginning(cell.words()))
                    .leaf("span", "§", "aria-hidden", "true").close();
            return;
        }
        html.open("details", "class", "full").leaf("summary", "full text").open("div");
        prose.write(cell.full());
        html.text(" ").leaf("a", SourcePlaces.lines(cell.span()), "href", place).close().close();
    }

    private static String beginning(String text) {
        return text.length() <= 40 ? text : text.substring(0, text.lastIndexOf(' ', 40) < 10 ? 40 : text.lastIndexOf(' ', 40)) + " …";
    }
}
