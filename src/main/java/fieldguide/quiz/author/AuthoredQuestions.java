package fieldguide.quiz.author;

import fieldguide.content.AuthoredItem;
import fieldguide.content.Unit;
import fieldguide.quiz.item.Basis;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.rule.Finding;
import fieldguide.quiz.wording.Fingerprint;
import fieldguide.quiz.wording.Objectives;
import fieldguide.quiz.wording.SourceFinder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Questions as authors wrote them. */
public final class AuthoredQuestions {
    private final SourceFinder sources;
    private final Objectives objectives;

    public AuthoredQuestions(SourceFinder sources, Objectives objectives) {
        this.sources = sources;
        this.objectives = objectives;
    }

    /** The questions that can be asked, of all units; an id given twice is made unique by what is asked. */
    public List<Question> of(List<Unit> units) {
        Map<String, Long> uses = new HashMap<>();
        units.stream().flatMap(u -> u.items().stream()).forEach(i -> uses.merge(id(i), 1L, Long::sum));
        List<Question> found = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Unit unit : units) {
            for (AuthoredItem item : unit.items()) {
                String id = uses.getOrDefault(id(item), 0L) == 1 ? id(item)
                        : id(item) + "-" + Fingerprint.of(Solution.of(item).asked()).substring(0, 4);
                if (fault(item).isEmpty() && taken.add(id)) {
                    found.add(new TaskQuestion(item, id, basis(item, unit)).question());
                }
            }
        }
        return List.copyOf(found);
    }

    /** Why an item cannot be asked; empty where it can. */
    public static Optional<Finding> fault(AuthoredItem item) {
        return Faults.of(item);
    }

    /** The author's, or one that most corrections of the text leave as it is. */
    private static String id(AuthoredItem item) {
        return item.id().orElseGet(() -> "q-" + Fingerprint.likely(Solution.of(item).asked()));
    }

    private Basis basis(AuthoredItem item, Unit unit) {
        String proof = Solution.of(item).explained();
        return new Basis(Basis.Origin.AUTHORED, unit.id(), item.span(), sources.find(proof),
                item.objective().map(objectives::named).or(() -> objectives.closestTo(proof)));
    }
}
