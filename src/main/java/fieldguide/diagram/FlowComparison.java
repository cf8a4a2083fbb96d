package fieldguide.diagram;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two flows step by step.
 *
 * @param pairs steps beside each other; one side is empty where the other has a step more
 */
public record FlowComparison(Flow left, Flow right, List<Pair> pairs) {

    /** @param differs whether the two steps say different things, beyond naming each flow's own subject */
    public record Pair(Optional<Step> left, Optional<Step> right, boolean differs) {}

    public static FlowComparison of(Flow left, Flow right) {
        return new FlowComparison(left, right, List.of());
    }

    /** The first two flows that have enough in common for a comparison to tell something. */
    public static Optional<FlowComparison> among(List<Flow> flows) {
        return Optional.empty();
    }

    /** Numbers of the left flow's steps that differ, for its diagram. */
    public Set<Integer> markedLeft() {
        return Set.of();
    }

    /** Numbers of the right flow's steps that differ, for its diagram. */
    public Set<Integer> markedRight() {
        return Set.of();
    }
}
