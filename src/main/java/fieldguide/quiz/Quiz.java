package fieldguide.quiz;

import fieldguide.content.Pin;
import fieldguide.content.SourceSpan;
import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.quiz.author.AuthoredQuestions;
import fieldguide.quiz.derive.DerivedQuestions;
import fieldguide.quiz.item.Basis;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.item.Shuffle;
import fieldguide.quiz.wording.Objectives;
import fieldguide.quiz.wording.SourceFinder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Questions to be asked together.
 *
 * @param module id of the module whose questions they are
 * @param id the unit's or module's
 */
public record Quiz(String module, String id, String title, List<Question> questions) {

    /** Authored questions first, in their order, then derived ones in the order of the text. */
    public static Quiz of(StudyModule module) {
        Objectives objectives = new Objectives(module);
        List<Question> questions = new ArrayList<>(new AuthoredQuestions(new SourceFinder(module), objectives).of(module));
        questions.addAll(new DerivedQuestions(module, objectives).all());
        return new Quiz(module.id(), module.id(), module.title(), List.copyOf(questions));
    }

    /** What is to be pinned of a module's authored questions, so that they keep their identities when its texts change. */
    public static List<Pin> pins(StudyModule module) {
        return new AuthoredQuestions(new SourceFinder(module), new Objectives(module)).pins(module);
    }

    /** The questions of one unit of a module. */
    public static Quiz of(StudyModule module, Unit unit) {
        return of(module).only(unit);
    }

    /** Those of this module's questions that belong to one of its units. */
    public Quiz only(Unit unit) {
        return new Quiz(module, unit.id(), unit.title(), questions.stream().filter(q -> q.basis().unit().equals(unit.id())).toList());
    }

    /**
     * At most so many questions: the authored ones, and derived ones drawn by the attempt, each on a text of
     * its own – what one asks in a table or list, no other asks there; always the same for the same attempt.
     */
    public Quiz drawn(int most, String attempt) {
        List<Question> derived = new ArrayList<>(questions.stream().filter(q -> q.basis().origin() == Basis.Origin.DERIVED).toList());
        Collections.shuffle(derived, Shuffle.by(attempt, id));
        List<Question> drawn = new ArrayList<>(questions.stream().filter(q -> q.basis().origin() == Basis.Origin.AUTHORED).toList());
        List<SourceSpan> told = new ArrayList<>();
        derived.stream().filter(q -> told.stream().noneMatch(q.basis().written()::overlaps)).forEach(q -> {
            told.add(q.basis().written());
            drawn.add(q);
        });
        return new Quiz(module, id, title, List.copyOf(drawn.subList(0, Math.min(most, drawn.size()))));
    }

    /** The same without some questions, by their ids. */
    public Quiz without(Set<String> ids) {
        return ids.isEmpty() ? this : new Quiz(module, id, title, questions.stream().filter(q -> !ids.contains(q.id())).toList());
    }

    public Optional<Question> question(String questionId) {
        return questions.stream().filter(q -> q.id().equals(questionId)).findFirst();
    }
}
