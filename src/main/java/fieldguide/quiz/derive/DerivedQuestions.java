package fieldguide.quiz.derive;

import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Part;
import fieldguide.quiz.item.Placing;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.item.Writing;
import fieldguide.quiz.rule.ItemWriting;
import fieldguide.quiz.wording.Objectives;
import fieldguide.quiz.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        Facts facts = new Facts();
        for (Unit unit : module.units()) {
            Proof proof = Proof.by(unit);
            drafts(unit, terms, commands).map(d -> question(d, unit))
                    .filter(q -> ItemWriting.findings(q).isEmpty() && !(q instanceof Choice.Single choice && Giveaway.isIn(choice)))
                    .filter(q -> proof.holds(q) && facts.isNew(q))
                    .filter(q -> asked.add(Wording.key(q.stemWords() + " " + answer(q))) && asked.add(q.id())).forEach(found::add);
        }
        return List.copyOf(found);
    }

    private static Stream<Draft> drafts(Unit unit, Terms terms, CommandQuestions commands) {
        return Stream.of(ComparisonQuestions.of(unit), SortingQuestions.of(unit), StatementQuestions.of(unit), ListingQuestions.of(unit),
                        GroupingQuestions.of(unit), MatchingQuestions.of(unit, terms), TermQuestions.of(unit, terms),
                        ClozeQuestions.of(unit, terms), FlowQuestions.of(unit), OrderQuestions.of(unit), ConditionQuestions.of(unit),
                        NumberQuestions.of(unit), commands.of(unit)).flatMap(List::stream);
    }

    /** What tells questions with the same words apart. */
    private static String answer(Question question) {
        return switch (question) {
            case Choice choice -> choice.keys().getFirst().words();
            case Placing placing -> placing.parts().stream().map(Part::words).collect(Collectors.joining(" "));
            case Writing writing -> writing.model().words();
        };
    }

    private Question question(Draft draft, Unit unit) {
        return draft.asQuestion(unit, objectives.closestTo(unit.title())
                .or(() -> objectives.closestTo(draft.about())));
    }
}
