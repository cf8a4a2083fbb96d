package fieldguide.diagram;

import java.util.List;
import java.util.Set;

/**
 * A flow drawn as SVG: a lifeline for each actor, a numbered arrow for each step. All looks come from the classes
 * {@code flow-actor, flow-name, flow-lifeline, flow-line, flow-head, flow-reply, flow-number, flow-count, flow-label}; a marked step's
 * group also has {@code flow-differs}, that of a step which was refused {@code flow-refused} and a cross in place of its number. Its text alternative is the numbered list of {@link Step#full()}.
 */
public final class SequenceDiagram {
    private static final int TOP = 16;
    private static final int BELOW = 20;

    private final Flow flow;
    private final Set<Integer> marked;
    private final Set<Integer> refused;
    private final Columns columns;
    private final StringBuilder out = new StringBuilder();

    private SequenceDiagram(Flow flow, Set<Integer> marked, Set<Integer> refused) {
        this.flow = flow;
        this.marked = marked;
        this.refused = refused;
        this.columns = Columns.of(flow.actors());
    }

    public static String svg(Flow flow) {
        return svg(flow, Set.of());
    }

    /** @param marked numbers of the steps to be set off */
    public static String svg(Flow flow, Set<Integer> marked) {
        return svg(flow, marked, Set.of());
    }

    /** @param refused numbers of the steps that went wrong, marked or not */
    public static String svg(Flow flow, Set<Integer> marked, Set<Integer> refused) {
        return new SequenceDiagram(flow, marked, refused).draw();
    }

    private String draw() {
        List<Arrow> arrows = flow.steps().stream().map(s -> Arrow.of(s, columns)).toList();
        int head = TOP + columns.headHeight();
        int height = head + arrows.stream().mapToInt(Arrow::height).sum() + BELOW;
        out.append("<svg class=\"flow\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 %d %d\" width=\"%1$d\" height=\"%2$d\""
                .formatted(columns.width(), height));
        out.append(" aria-labelledby=\"%s-title %1$s-desc\">".formatted(Svg.escaped(flow.id())));
        out.append("<title id=\"%s-title\">%s</title>".formatted(Svg.escaped(flow.id()), Svg.escaped(flow.title())));
        out.append("<desc id=\"%s-desc\">%s</desc>\n".formatted(Svg.escaped(flow.id()), Svg.escaped(description())));
        columns.draw(out, TOP, height - BELOW / 2);
        int y = head;
        for (Arrow arrow : arrows) {
            arrow.draw(out, y, look(arrow.step().number()));
            y += arrow.height();
        }
        return out.append("</svg>\n").toString();
    }

    private Arrow.Look look(int step) {
        return refused.contains(step) ? Arrow.Look.REFUSED : marked.contains(step) ? Arrow.Look.MARKED : Arrow.Look.PLAIN;
    }

    private String description() {
        return "Sequence diagram with %d steps between %s. The numbered list says the same in words.".formatted(
                flow.steps().size(), String.join(", ", flow.actors().stream().map(Actor::name).toList()));
    }
}
