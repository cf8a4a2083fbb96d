package fieldguide.quiz;

import fieldguide.content.AuthoredItem;
import fieldguide.content.Problem;
import fieldguide.content.SourceSpan;
import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.quiz.author.AuthoredQuestions;
import fieldguide.quiz.item.Basis;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.rule.Finding;
import fieldguide.quiz.rule.ItemWriting;
import fieldguide.quiz.rule.KeyPosition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules of item writing, applied. */
public final class ItemRules {
    private static final Finding TWICE = new Finding("duplicate-question",
            "The same is asked, with the same answer, in another place of the module; it is asked once. Change or remove one of the two.");

    private ItemRules() {}

    /** What is wrong with a module's authored questions, in the order of their places. */
    public static List<Problem> check(StudyModule module) {
        List<Question> asked = Quiz.of(module).questions().stream().filter(q -> q.basis().origin() == Basis.Origin.AUTHORED).toList();
        Set<SourceSpan> written = new HashSet<>(asked.stream().map(q -> q.basis().written()).toList());
        List<Problem> problems = new ArrayList<>();
        for (Unit unit : module.units()) {
            unit.items().forEach(i -> AuthoredQuestions.fault(i).ifPresentOrElse(f -> problems.add(unaskable(i, f)),
                    () -> repeated(i, written).ifPresent(problems::add)));
            List<Question> own = asked.stream().filter(q -> q.basis().unit().equals(unit.id())).toList();
            KeyPosition.check(own).ifPresent(f -> problems.add(warning(own.getFirst().basis().written(), f)));
        }
        asked.forEach(q -> ItemWriting.findings(q).forEach(f -> problems.add(warning(q.basis().written(), f))));
        return problems.stream().sorted(Problem.BY_PLACE).toList();
    }

    private static Problem unaskable(AuthoredItem item, Finding fault) {
        return Problem.error(item.span().file(), item.span().firstLine(), fault.rule(), fault.message());
    }

    private static Optional<Problem> repeated(AuthoredItem item, Set<SourceSpan> asked) {
        return asked.contains(item.span()) ? Optional.empty() : Optional.of(warning(item.span(), TWICE));
    }

    private static Problem warning(SourceSpan place, Finding finding) {
        return Problem.warning(place.file(), place.firstLine(), finding.rule(), finding.message());
    }
}
