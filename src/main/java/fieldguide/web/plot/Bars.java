package fieldguide.web.plot;

import fieldguide.web.html.Html;
import java.util.List;

/** A number for each of a few things, as bars. All looks come from the classes {@code plot, plot-bar, plot-value, plot-label, plot-base}. */
public final class Bars {
    private static final int STEP = 44;
    private static final int WIDTH = 28;
    private static final int TALLEST = 120;
    private static final int ABOVE = 20;
    private static final int BELOW = 24;
    private static final int SCALE = 5;

    private Bars() {}

    /**
     * @param label below the bar, a few letters
     * @param name in full, for those who point at it
     */
    public record Bar(String label, String name, int value) {}

    public static String svg(String title, List<Bar> bars) {
        int width = STEP * bars.size();
        int most = Math.max(SCALE, bars.stream().mapToInt(Bar::value).max().orElse(0));
        Html html = new Html();
        html.open("svg", "class", "plot", "role", "img", "viewBox", "0 0 %d %d".formatted(width, ABOVE + TALLEST + BELOW), "aria-label", title);
        for (int i = 0; i < bars.size(); i++) {
            bar(html, bars.get(i), i * STEP + STEP / 2, TALLEST * bars.get(i).value() / most);
        }
        html.leaf("path", "", "class", "plot-base", "d", "M0 %d.5H%d".formatted(ABOVE + TALLEST, width));
        return html.close().toString();
    }

    private static void bar(Html html, Bar bar, int middle, int height) {
        int top = ABOVE + TALLEST - height;
        html.open("g").leaf("title", bar.name() + ": " + bar.value());
        html.leaf("rect", "", "class", "plot-bar", "x", "" + (middle - WIDTH / 2), "y", "" + top, "width", "" + WIDTH, "height", "" + height);
        html.leaf("text", bar.value() == 0 ? "" : "" + bar.value(), "class", "plot-value", "x", "" + middle, "y", "" + (top - 5));
        html.leaf("text", bar.label(), "class", "plot-label", "x", "" + middle, "y", "" + (ABOVE + TALLEST + 18)).close();
    }
}
