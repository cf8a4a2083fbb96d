package fieldguide.web.sandbox.live;

import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.diagram.Flow;
import fieldguide.diagram.SequenceDiagram;
import fieldguide.web.html.Addresses;
import fieldguide.web.library.Shelf;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the diagram of the seven steps in the study guides, and draws it with some of them lit. */
@Component
class GuideFlow {
    private static final int STEPS = 7;
    private final Shelf shelf;

    GuideFlow(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * A diagram and the unit that explains it.
     *
     * @param svg drawn by the portal itself
     */
    record Drawn(String title, String svg, String address) {}

    /** Nothing when no guide of the library tells the flow in seven steps. */
    Optional<Drawn> of(boolean system, Set<Integer> lit, Set<Integer> refused) {
        return shelf.library().modules().stream().flatMap(m -> m.units().stream().flatMap(u -> of(m, u, system, lit, refused))).findFirst();
    }

    private Stream<Drawn> of(StudyModule module, Unit unit, boolean system, Set<Integer> lit, Set<Integer> refused) {
        return shelf.edition().of(module, unit).flows().stream().filter(flow -> tells(flow, system))
                .map(flow -> new Drawn(flow.title(), SequenceDiagram.svg(flow, lit, refused), Addresses.unit(module, unit) + "/flow"));
    }

    private static boolean tells(Flow flow, boolean system) {
        String title = flow.title().toLowerCase(Locale.ROOT);
        return title.contains(system ? "system-assigned" : "user-assigned") && flow.steps().size() == STEPS
                && flow.steps().getFirst().number() == 1;
    }
}
