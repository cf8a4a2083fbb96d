package fieldguide.diagram;

import java.util.List;

/**
 * One step as an arrow with its label above it and what comes back below.
 *
 * @param from where it starts, in user units from the left
 * @param to where it ends; the same for a step that stays with its actor
 */
record Arrow(Step step, int from, int to, int labelX, String anchor, List<String> label, List<String> reply) {
    private static final int LINE_HEIGHT = 16;
    private static final int ABOVE = 22;
    private static final int LOOP_WIDTH = 26;
    private static final int LOOP_HEIGHT = 18;
    private static final int HEAD = 7;
    private static final int NUMBER_RADIUS = 10;
    private static final double CHARACTER = 6.9;

    /** How a step is set off, by the class of its group. */
    enum Look {
        PLAIN("flow-step"),
        MARKED("flow-step flow-differs"),
        REFUSED("flow-step flow-refused");

        private final String group;

        Look(String group) {
            this.group = group;
        }
    }

    static Arrow of(Step step, Columns columns) {
        int from = columns.x(step.from());
        int to = columns.x(step.to());
        if (step.isInternal()) {
            boolean left = columns.isLast(step.from());
            int room = columns.gap() - LOOP_WIDTH - 16;
            return new Arrow(step, from, from, left ? from - NUMBER_RADIUS - 6 : from + LOOP_WIDTH + 8, left ? "end" : "start",
                    lines(step.message(), room), List.of());
        }
        int room = Math.abs(to - from) - 16;
        List<String> reply = step.reply().map(r -> lines(r, room)).orElse(List.of());
        return new Arrow(step, from, to, (from + to) / 2, "middle", lines(step.message(), room), reply);
    }

    private static List<String> lines(CharSequence text, int room) {
        return Svg.wrapped(text.toString(), Math.max(8, (int) (room / CHARACTER)));
    }

    int height() {
        int back = reply.isEmpty() ? 0 : reply.size() * LINE_HEIGHT + ABOVE / 2;
        return ABOVE + label.size() * LINE_HEIGHT + back + (step.isInternal() ? LOOP_HEIGHT : 4);
    }

    void draw(StringBuilder out, int top, Look look) {
        out.append("<g class=\"%s\">".formatted(look.group));
        for (int i = 0; i < label.size(); i++) {
            Svg.text(out, "flow-label", labelX, top + ABOVE + i * LINE_HEIGHT, anchor, label.get(i));
        }
        int y = top + ABOVE + label.size() * LINE_HEIGHT - 6;
        if (step.isInternal()) {
            loop(out, top + ABOVE - 4, look);
        } else {
            straight(out, y, look);
        }
        out.append("</g>\n");
    }

    private void straight(StringBuilder out, int y, Look look) {
        int way = to > from ? 1 : -1;
        Svg.line(out, "flow-line", from, y, to - way * HEAD, y);
        head(out, to, y, way);
        number(out, y, look);
        if (!reply.isEmpty()) {
            int below = y + ABOVE / 2 + reply.size() * LINE_HEIGHT;
            for (int i = 0; i < reply.size(); i++) {
                Svg.text(out, "flow-label", labelX, y + ABOVE - 4 + i * LINE_HEIGHT, anchor, reply.get(i));
            }
            Svg.line(out, "flow-line flow-reply", to, below, from + way * HEAD, below);
            head(out, from, below, -way);
        }
    }

    private void loop(StringBuilder out, int y, Look look) {
        out.append("<path class=\"flow-line\" d=\"M%d %dh%dv%dh%d\"/>".formatted(from, y, LOOP_WIDTH, LOOP_HEIGHT, HEAD - LOOP_WIDTH));
        head(out, from, y + LOOP_HEIGHT, -1);
        number(out, y, look);
    }

    private static void head(StringBuilder out, int x, int y, int way) {
        out.append("<path class=\"flow-head\" d=\"M%d %dl%d %dv%dz\"/>".formatted(x, y, -way * (HEAD + 2), -HEAD / 2 - 1, HEAD + 1));
    }

    private void number(StringBuilder out, int y, Look look) {
        out.append("<circle class=\"flow-number\" cx=\"%d\" cy=\"%d\" r=\"%d\"/>".formatted(from, y, NUMBER_RADIUS));
        Svg.text(out, "flow-count", from, y + 4, "middle", look == Look.REFUSED ? "×" : String.valueOf(step.number()));
    }
}
