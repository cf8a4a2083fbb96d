package fieldguide.web.plot;

import fieldguide.web.html.Html;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A share over time, as a line from nothing to all. Looks come from the classes {@code plot, plot-line, plot-area, plot-grid, plot-base, plot-label}. */
public final class Line {
    private static final int WIDTH = 616;
    private static final int HEIGHT = 150;
    private static final int LEFT = 44;
    private static final int ABOVE = 10;
    private static final int BELOW = 26;
    private static final int EVERY = 7;

    private Line() {}

    /**
     * @param label below the axis
     * @param value from 0 to 1
     */
    public record Point(String label, double value) {}

    /** @param points at least two; labels are shown for the last and for every seventh before it */
    public static String svg(String title, List<Point> points) {
        Html html = new Html();
        html.open("svg", "class", "plot plot-over-time", "role", "img", "viewBox", "0 0 %d %d".formatted(LEFT + WIDTH + 24, ABOVE + HEIGHT + BELOW), "aria-label", title);
        List.of(0, 50, 100).forEach(p -> rule(html, p));
        String path = IntStream.range(0, points.size()).mapToObj(i -> x(i, points) + " " + y(points.get(i).value())).collect(Collectors.joining("L"));
        html.leaf("path", "", "class", "plot-area", "d", "M%d %dL%sL%d %dZ".formatted(LEFT, y(0), path, LEFT + WIDTH, y(0)));
        html.leaf("path", "", "class", "plot-line", "d", "M" + path);
        IntStream.range(0, points.size()).filter(i -> (points.size() - 1 - i) % EVERY == 0).forEach(i ->
                html.leaf("text", points.get(i).label(), "class", "plot-label", "x", "" + x(i, points), "y", "" + (ABOVE + HEIGHT + 19)));
        return html.close().toString();
    }

    private static void rule(Html html, int percent) {
        int y = y(percent / 100.0);
        html.leaf("path", "", "class", percent == 0 ? "plot-base" : "plot-grid", "d", "M%d %d.5h%d".formatted(LEFT, y, WIDTH));
        html.leaf("text", percent + " %", "class", "plot-scale", "x", "" + (LEFT - 6), "y", "" + (y + 4));
    }

    private static int x(int index, List<Point> points) {
        return LEFT + WIDTH * index / (points.size() - 1);
    }

    private static int y(double value) {
        return ABOVE + (int) Math.round(HEIGHT * (1 - value));
    }
}
