package fieldguide.diagram;

import java.util.Set;

/**
 * A flow drawn as SVG: a lifeline for each actor, a numbered arrow for each step. All looks come from the classes
 * {@code flow-actor, flow-name, flow-lifeline, flow-line, flow-head, flow-reply, flow-number, flow-count, flow-label}; a marked step's
 * group also has {@code flow-differs}. Its text alternative is the numbered list of {@link Step#full()}.
 */
public final class SequenceDiagram {
    private SequenceDiagram() {}

    public static String svg(Flow flow) {
        return svg(flow, Set.of());
    }

    /** @param marked numbers of the steps to be set off */
    public static String svg(Flow flow, Set<Integer> marked) {
        return "";
    }
}
