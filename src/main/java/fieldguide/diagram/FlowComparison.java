package fieldguide.diagram;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two flows step by step.
 *
 * @param pairs steps beside each other; one side is empty where the other has a step more
 */
public record FlowComparison(Flow left, Flow right, List<Pair> pairs) {
    private static final double ENOUGH_ALIKE = 0.5;

    /** @param differs whether the two steps say different things */
    public record Pair(Optional<Step> left, Optional<Step> right, boolean differs) {}

    public static FlowComparison of(Flow left, Flow right) {
        return new FlowComparison(left, right, new Alignment(left, right).pairs());
    }

    /** The first two flows that have enough in common for a comparison to tell something. */
    public static Optional<FlowComparison> among(List<Flow> flows) {
        return flows.stream().flatMap(a -> flows.stream().skip(flows.indexOf(a) + 1L).filter(b -> alike(a, b))
                .map(b -> of(a, b))).findFirst();
    }

    /** Numbers of the left flow's steps that differ, for its diagram. */
    public Set<Integer> markedLeft() {
        return marked(Pair::left);
    }

    /** Numbers of the right flow's steps that differ, for its diagram. */
    public Set<Integer> markedRight() {
        return marked(Pair::right);
    }

    private Set<Integer> marked(Function<Pair, Optional<Step>> side) {
        return pairs.stream().filter(Pair::differs).map(side).flatMap(Optional::stream).map(Step::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean alike(Flow a, Flow b) {
        Set<String> shared = keys(a).filter(keys(b).collect(Collectors.toSet())::contains).collect(Collectors.toSet());
        long all = Stream.concat(keys(a), keys(b)).distinct().count();
        return shared.size() >= ENOUGH_ALIKE * all && Math.abs(a.steps().size() - b.steps().size()) <= 2;
    }

    private static Stream<String> keys(Flow flow) {
        return flow.actors().stream().map(a -> ActorNames.key(a.name()));
    }
}
