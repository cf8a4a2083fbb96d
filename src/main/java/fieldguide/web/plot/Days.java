package fieldguide.web.plot;

import fieldguide.web.html.Html;
import java.util.List;

/** Days in a row of squares, those that count filled. Looks come from the classes {@code plot, plot-day, plot-day-filled}. */
public final class Days {
    private static final int STEP = 20;
    private static final int SIZE = 15;

    private Days() {}

    /** @param title says in words what the squares show */
    public static String svg(String title, List<Boolean> filled) {
        Html html = new Html();
        html.open("svg", "class", "plot plot-days", "role", "img", "viewBox", "0 0 %d %d".formatted(STEP * filled.size(), STEP), "aria-label", title);
        for (int i = 0; i < filled.size(); i++) {
            html.leaf("rect", "", "class", filled.get(i) ? "plot-day plot-day-filled" : "plot-day", "x", i * STEP + ".5", "y", "2.5", "width", "" + SIZE, "height", "" + SIZE);
        }
        return html.close().toString();
    }
}
