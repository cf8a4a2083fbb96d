package fieldguide.measure;

import fieldguide.content.Library;
import fieldguide.content.Problem;
import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.diagram.Flows;
import fieldguide.guide.Guide;
import fieldguide.guide.Guides;
import fieldguide.quiz.ItemRules;
import fieldguide.table.ComparisonTable;
import fieldguide.table.ComparisonTables;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** Makes and checks the guides of a library, one after the other. A unit of which none can be made is a problem, and the next one follows. */
public final class Survey {
    private final Library library;
    private final Guides guides;
    private final List<UnitCheck> checks = new ArrayList<>();
    private final List<Problem> items = new ArrayList<>();
    private final List<Problem> failures = new ArrayList<>();
    private long nanos;

    private Survey(Library library) {
        this.library = library;
        this.guides = new Guides(library.terms());
    }

    /** @param progress told after each unit how many are done */
    public static Survey of(Library library, IntConsumer progress) {
        Survey survey = new Survey(library);
        int done = 0;
        for (StudyModule module : library.modules()) {
            survey.attempt(module.folder(), "The questions of this module could not be checked", () -> survey.items.addAll(ItemRules.check(module)));
            for (Unit unit : module.units()) {
                survey.attempt(unit.sources().getFirst().file(), "No guide could be made of this unit", () -> survey.look(module, unit));
                progress.accept(++done);
            }
        }
        return survey;
    }

    private void look(StudyModule module, Unit unit) {
        long begun = ProcessorTime.nanos();
        Guide guide = guides.of(unit);
        List<ComparisonTable> tables = ComparisonTables.of(unit);
        Flows.of(unit);
        nanos += ProcessorTime.nanos() - begun;
        checks.add(UnitCheck.of(module, unit, guide, tables, library.terms()));
    }

    private void attempt(String file, String failure, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError e) {
            failures.add(Problem.error(file, 1, "failed", "%s (%s). The fault is the portal's; please report it with the file."
                    .formatted(failure, e.getClass().getSimpleName())));
        }
    }

    Library library() {
        return library;
    }

    List<UnitCheck> checks() {
        return checks;
    }

    /** What is wrong with the modules themselves, whatever their guides are like. */
    List<Problem> problems() {
        return Stream.of(library.problems().stream(), items.stream(), failures.stream())
                .flatMap(s -> s).toList();
    }

    /** The processor time that guides, tables and flows of all units took. */
    long nanos() {
        return nanos;
    }

    /** The processor time that the guides take when the library is read again and nothing has changed. */
    long nanosAgain() {
        Guides again = guides.next(library.terms(), checks.stream().map(UnitCheck::unit));
        long begun = ProcessorTime.nanos();
        checks.forEach(c -> again.of(c.unit()));
        return ProcessorTime.nanos() - begun;
    }
}
