package fieldguide.web.reading;

import fieldguide.guide.KeyPoint;
import fieldguide.web.html.Addresses;
import fieldguide.web.html.Choice;
import fieldguide.web.html.Html;
import fieldguide.web.html.ProseHtml;
import java.util.List;

/** Writes a point's words, and a link to the sentence they were made of. */
final class PointHtml {
    private final Html html;
    private final ProseHtml prose;
    private final String unit;
    /** Whether the panel for sources is on another page, that of the unit. */
    private final boolean elsewhere;
    private final Choice choice;

    PointHtml(Html html, Addresses addresses, String prefix) {
        this.html = html;
        this.prose = new ProseHtml(html, addresses);
        this.unit = addresses.unit();
        this.elsewhere = !prefix.isEmpty();
        this.choice = addresses.choice();
    }

    void write(KeyPoint point) {
        html.open("span", "class", "point-text");
        prose.write(point.text());
        html.close().text(" ");
        String query = "?point=" + point.id() + kept() + "#p-" + point.id();
        if (elsewhere) {
            html.open("a", "class", "point-source", "href", unit + query, "aria-label", label(point));
        } else {
            html.open("a", "class", "point-source", "href", query, "hx-get", unit + "/points/" + point.id(), "hx-target", "#source-panel",
                    "hx-swap", "outerHTML", "aria-label", label(point));
        }
        html.leaf("span", "source", "aria-hidden", "true").close();
    }

    /** Without scripts, a link to a point's source keeps the ways that are shown. */
    private String kept() {
        return !elsewhere && choice.isMade() ? "&" + choice.query() : "";
    }

    private static String label(KeyPoint point) {
        String text = point.text().text().strip();
        String[] words = text.split("\\s+", 7);
        return "Source of: " + (words.length < 7 ? text : String.join(" ", List.of(words).subList(0, 6)) + " …");
    }
}
