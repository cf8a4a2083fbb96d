package fieldguide.quiz;

import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Questions that the text itself answers. One that breaks a rule of item writing is not asked. */
final class DerivedQuestions {
    private final StudyModule module;
    private final Objectives objectives;

    DerivedQuestions(StudyModule module, Objectives objectives) {
        this.module = module;
        this.objectives = objectives;
    }

    List<Question> all() {
        Terms terms = Terms.of(module);
        CommandQuestions commands = CommandQuestions.of(module);
        List<Question> found = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        for (Unit unit : module.units()) {
            Stream.of(ComparisonQuestions.of(unit), ListingQuestions.of(unit), TermQuestions.of(unit, terms), FlowQuestions.of(unit),
                            OrderQuestions.of(unit), ConditionQuestions.of(unit), commands.of(unit))
                    .flatMap(List::stream).map(d -> question(d, unit))
                    .filter(q -> ItemRules.findings(q).isEmpty() && !Giveaway.isIn(q))
                    .filter(q -> asked.add(Wording.key(q.stemWords() + " " + q.keys().getFirst().words()))
                    && asked.add(q.id())).forEach(found::add);
        }
        return List.copyOf(found);
    }

    private Question question(Draft draft, Unit unit) {
        return draft.asQuestion(unit, objectives.closestTo(unit.title())
                .or(() -> objectives.closestTo(draft.stem().text() + " " + draft.key().words())));
    }
}
