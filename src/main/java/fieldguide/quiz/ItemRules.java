package fieldguide.quiz;

import fieldguide.content.AuthoredItem;
import fieldguide.content.Problem;
import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.quiz.author.AuthoredQuestions;
import fieldguide.quiz.item.Basis;
import fieldguide.quiz.rule.Finding;
import fieldguide.quiz.rule.ItemWriting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules of item writing, applied. */
public final class ItemRules {
    private static final int FEW = 5;
    private static final double MOST_IN_ONE_PLACE = 0.5;

    private ItemRules() {}

    /** What is wrong with a module's authored questions, in the order of their places. */
    public static List<Problem> check(StudyModule module) {
        List<Problem> problems = new ArrayList<>();
        for (Unit unit : module.units()) {
            unit.items().forEach(i -> AuthoredQuestions.fault(i).ifPresent(f -> problems.add(unaskable(i, f))));
            keyPosition(unit).ifPresent(problems::add);
        }
        Quiz.of(module).questions().stream().filter(q -> q.basis().origin() == Basis.Origin.AUTHORED).forEach(q ->
                ItemWriting.findings(q).forEach(f -> problems.add(Problem.warning(q.basis().written().file(), q.basis().written().firstLine(),
                        f.rule(), f.message()))));
        return problems.stream().sorted(Problem.BY_PLACE).toList();
    }

    private static Problem unaskable(AuthoredItem item, Finding fault) {
        return Problem.error(item.span().file(), item.span().firstLine(), fault.rule(), fault.message());
    }

    /** Options are shown in another order each time; where they are printed as written, a favourite place still shows. */
    private static Optional<Problem> keyPosition(Unit unit) {
        List<AuthoredItem> single = unit.items().stream()
                .filter(i -> AuthoredQuestions.fault(i).isEmpty() && i.choices().stream().filter(AuthoredItem.Choice::correct).count() == 1).toList();
        for (int place = 0; place < FEW && single.size() >= FEW; place++) {
            int at = place;
            long there = single.stream().filter(i -> i.choices().size() > at && i.choices().get(at).correct()).count();
            if (there > MOST_IN_ONE_PLACE * single.size()) {
                AuthoredItem first = single.getFirst();
                return Optional.of(Problem.warning(first.span().file(), first.span().firstLine(), "key-position",
                        "%d of %d questions have their right option in place %d: spread them.".formatted(there, single.size(), place + 1)));
            }
        }
        return Optional.empty();
    }
}
