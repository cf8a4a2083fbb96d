package fieldguide.quiz.author;

import fieldguide.content.AuthoredItem;
import fieldguide.content.Pin;
import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.quiz.item.Basis;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.rule.Finding;
import fieldguide.quiz.wording.Fingerprint;
import fieldguide.quiz.wording.Objectives;
import fieldguide.quiz.wording.SourceFinder;
import fieldguide.quiz.wording.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions as authors wrote them. */
public final class AuthoredQuestions {
    private final SourceFinder sources;
    private final Objectives objectives;

    public AuthoredQuestions(SourceFinder sources, Objectives objectives) {
        this.sources = sources;
        this.objectives = objectives;
    }

    /**
     * An item that can be asked, with its id.
     *
     * @param pin what is remembered of it
     */
    private record Named(AuthoredItem item, Unit unit, String id, Optional<Pin> pin) {}

    /** The questions of a module that can be asked. */
    public List<Question> of(StudyModule module) {
        return named(module).map(n -> question(n)).toList();
    }

    private Question question(Named named) {
        return new TaskQuestion(named.item(), named.id(), named.pin(), basis(named.item(), named.unit())).question();
    }

    /** What is to be remembered of a module's questions: all but those that have their ids from the text. */
    public List<Pin> pins(StudyModule module) {
        return named(module).filter(n -> n.item().id().isEmpty()).map(n -> new Pin(n.id(), question(n).revision(), Words.of(n.item().stem()),
                Solution.of(n.item()).key(), n.item().choices().stream().filter(c -> !c.correct()).map(c -> Words.of(c.text())).toList())).toList();
    }

    /** An id given twice is made unique by what is asked. */
    private static Stream<Named> named(StudyModule module) {
        Remembered remembered = new Remembered(module.pins(), module.units().stream().flatMap(u -> u.items().stream()).toList());
        List<Named> all = module.units().stream().flatMap(u -> u.items().stream().map(i -> new Named(i, u, id(i, remembered.pin(i)), remembered.pin(i)))).toList();
        Map<String, Long> uses = all.stream().collect(Collectors.groupingBy(Named::id, Collectors.counting()));
        Set<String> taken = new HashSet<>();
        return all.stream().filter(n -> fault(n.item()).isEmpty()).map(n -> uses.getOrDefault(n.id(), 0L) == 1 ? n
                : new Named(n.item(), n.unit(), n.id() + "-" + Fingerprint.of(Solution.of(n.item()).asked()).substring(0, 4), n.pin()))
                .filter(n -> taken.add(n.id()));
    }

    /** Why an item cannot be asked; empty where it can. */
    public static Optional<Finding> fault(AuthoredItem item) {
        return Faults.of(item);
    }

    /** The author's, or the one remembered, or one that most corrections of the text leave as it is. */
    private static String id(AuthoredItem item, Optional<Pin> pin) {
        return item.id().or(() -> pin.map(Pin::id)).orElseGet(() -> "q-" + Fingerprint.likely(Solution.of(item).asked()));
    }

    private Basis basis(AuthoredItem item, Unit unit) {
        String proof = Solution.of(item).explained();
        return new Basis(Basis.Origin.AUTHORED, unit.id(), item.span(), sources.find(proof),
                item.objective().map(objectives::named).or(() -> objectives.closestTo(proof)));
    }
}
