package fieldguide.sandbox.template;

import fieldguide.sandbox.cloud.ResourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which resource has to be there before which: what is listed in {@code dependsOn}, and what {@code reference} looks at. */
final class Order {
    private final List<Step> made;
    private final List<Step> left;
    private final Map<Step, Set<Step>> before = new HashMap<>();

    Order(Steps steps) {
        this.made = steps.made();
        this.left = steps.left();
        made.forEach(step -> before.put(step, dependencies(step)));
    }

    /** Everything behind what it needs, else in the order of the template. */
    List<Step> sorted() {
        var sorted = new ArrayList<Step>();
        var open = new ArrayList<>(made);
        while (!open.isEmpty()) {
            Set<Step> done = new HashSet<>(sorted);
            Step next = open.stream().filter(step -> done.containsAll(needs(step))).findFirst()
                    .orElseThrow(() -> cycle(open));
            open.remove(next);
            sorted.add(next);
        }
        return sorted;
    }

    Set<Step> needs(Step step) {
        return before.getOrDefault(step, Set.of());
    }

    private Set<Step> dependencies(Step step) {
        return Stream.concat(step.dependencies().flatMap(this::known),
                step.references().flatMap(text -> called(made, text))).filter(other -> other != step)
                .collect(Collectors.toSet());
    }

    private Stream<Step> known(String text) {
        List<Step> found = called(made, text).toList();
        if (found.isEmpty() && called(left, text).findAny().isEmpty()) {
            throw Fault.invalid("Deployment template validation failed: 'The resource '%s' is not defined in the template. Please see https://aka.ms/arm-syntax for usage details.'."
                    .formatted(text));
        }
        return found.stream();
    }

    static Stream<Step> called(List<Step> steps, String text) {
        return steps.stream().filter(step -> step.isCalled(text));
    }

    private static Fault cycle(List<Step> open) {
        return Fault.invalid("Deployment template validation failed: 'Circular dependency detected on resource: '%s'. Each of these waits for another: %s. Please see https://aka.ms/arm-syntax-resources for usage details.'."
                .formatted(open.getFirst().id(), open.stream().map(Step::id).map(ResourceId::name)
                .collect(Collectors.joining(", "))));
    }
}
