package fieldguide.export;

import fieldguide.content.Library;
import fieldguide.content.Problem;
import fieldguide.content.StudyModule;
import fieldguide.measure.Json;
import fieldguide.quiz.ItemRules;
import fieldguide.quiz.Quiz;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every question of a library.
 *
 * @param problems what {@code lint} finds in the modules and in their questions, those that had to be left out among them
 */
public record ItemList(int modules, long authored, long derived, long errors, long warnings, List<ListedItem> items, List<Problem> problems) {

    public static ItemList of(Library library) {
        List<ListedItem> items = library.modules().stream().flatMap(ItemList::items).toList();
        List<Problem> problems = Stream.concat(library.problems().stream(), library.modules().stream().flatMap(m -> ItemRules.check(m).stream()))
                .sorted(Problem.BY_PLACE).toList();
        long authored = items.stream().filter(i -> i.origin().equals("authored")).count();
        long errors = problems.stream().filter(p -> p.severity() == Problem.Severity.ERROR).count();
        return new ItemList(library.modules().size(), authored, items.size() - authored, errors, problems.size() - errors, items, problems);
    }

    private static Stream<ListedItem> items(StudyModule module) {
        return Quiz.of(module).questions().stream().map(q -> ListedItem.of(q, module));
    }

    /** The questions, then the problems, then how many of each there are. */
    public String text() {
        return Stream.of(items.stream().map(ListedItem::text), problems.stream().map(Problem::toString), Stream.of("%d modules, %d authored and %d derived questions, %d errors, %d warnings"
                .formatted(modules, authored, derived, errors, warnings))).flatMap(s -> s).collect(Collectors.joining("\n", "", "\n"));
    }

    public String json() {
        return Json.of(this);
    }
}
