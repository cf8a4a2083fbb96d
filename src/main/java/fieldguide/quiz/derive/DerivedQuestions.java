package fieldguide.quiz.derive;

import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.rule.ItemWriting;
import fieldguide.quiz.wording.Objectives;
import fieldguide.quiz.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Questions that the text itself answers. One that breaks a rule of item writing is not asked. */
public final class DerivedQuestions {
    private final StudyModule module;
    private final Objectives objectives;

    public DerivedQuestions(StudyModule module, Objectives objectives) {
        this.module = module;
        this.objectives = objectives;
    }

    public List<Question> all() {
        Terms terms = Terms.of(module);
        CommandQuestions commands = CommandQuestions.of(module);
        List<Question> found = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        for (Unit unit : module.units()) {
            Stream.of(ComparisonQuestions.of(unit), ListingQuestions.of(unit), TermQuestions.of(unit, terms), FlowQuestions.of(unit),
                            OrderQuestions.of(unit), ConditionQuestions.of(unit), commands.of(unit))
                    .flatMap(List::stream).map(d -> question(d, unit))
                    .filter(q -> ItemWriting.findings(q).isEmpty() && !Giveaway.isIn(q))
                    .filter(q -> asked.add(Wording.key(q.stemWords() + " " + q.keys().getFirst().words()))
                    && asked.add(q.id())).forEach(found::add);
        }
        return List.copyOf(found);
    }

    private Choice.Single question(Draft draft, Unit unit) {
        return draft.asQuestion(unit, objectives.closestTo(unit.title())
                .or(() -> objectives.closestTo(draft.stem().text() + " " + draft.key().words())));
    }
}
