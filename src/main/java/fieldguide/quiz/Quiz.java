package fieldguide.quiz;

import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import java.util.List;
import java.util.Optional;

/**
 * Questions to be asked together.
 *
 * @param id the unit's or module's
 */
public record Quiz(String id, String title, List<Question> questions) {

    /** Authored questions first, in their order, then derived ones in the order of the text. */
    public static Quiz of(StudyModule module) {
        return new Quiz(module.id(), module.title(), List.of());
    }

    /** The questions of one unit of a module. */
    public static Quiz of(StudyModule module, Unit unit) {
        return new Quiz(unit.id(), unit.title(), of(module).questions().stream()
                .filter(q -> q.basis().unit().equals(unit.id())).toList());
    }

    public Optional<Question> question(String questionId) {
        return questions.stream().filter(q -> q.id().equals(questionId)).findFirst();
    }
}
