package fieldguide.diagram;

import java.util.List;

/** The lifelines: where each stands and what its head says. Lengths are in user units, one a CSS pixel at full size. */
record Columns(List<Actor> actors, List<List<String>> names, int gap) {
    static final int LINE_HEIGHT = 17;
    private static final int NARROWEST = 150;
    private static final int WIDEST = 220;
    private static final int USUAL = 900;
    private static final int BESIDE = 12;
    private static final double CHARACTER = 7.6;

    static Columns of(List<Actor> actors) {
        int gap = Math.clamp(USUAL / Math.max(1, actors.size()), NARROWEST, WIDEST);
        int most = (int) ((gap - 2 * BESIDE) / CHARACTER);
        return new Columns(actors, actors.stream().map(a -> Svg.wrapped(a.name(), most)).toList(), gap);
    }

    int width() {
        return gap * actors.size();
    }

    int x(Actor actor) {
        return gap * actors.indexOf(actor) + gap / 2;
    }

    boolean isLast(Actor actor) {
        return actors.getLast().equals(actor);
    }

    int headHeight() {
        return names.stream().mapToInt(List::size).max().orElse(1) * LINE_HEIGHT + 14;
    }

    void draw(StringBuilder out, int top, int bottom) {
        for (int i = 0; i < actors.size(); i++) {
            int x = x(actors.get(i));
            Svg.line(out, "flow-lifeline", x, top + headHeight(), x, bottom);
            out.append("<rect class=\"flow-actor\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\"/>"
                    .formatted(x - gap / 2 + BESIDE / 2, top, gap - BESIDE, headHeight()));
            List<String> lines = names.get(i);
            int first = top + (headHeight() - lines.size() * LINE_HEIGHT) / 2 + LINE_HEIGHT - 4;
            for (int n = 0; n < lines.size(); n++) {
                Svg.text(out, "flow-name", x, first + n * LINE_HEIGHT, "middle", lines.get(n));
            }
            out.append('\n');
        }
    }
}
