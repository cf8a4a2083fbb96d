package fieldguide.measure;

import fieldguide.content.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the authors of a library should look at: in their modules, in their questions, and in the guides made of their text. */
public record Findings(int modules, long errors, long warnings, List<Problem> problems, List<UnitLine> units) {

    public static Findings of(Survey survey) {
        Stream<Problem> flaws = survey.checks().stream().flatMap(c -> c.flaws().stream()).map(Flaws::problem);
        List<Problem> problems = Stream.concat(survey.problems().stream(), flaws).sorted(Problem.BY_PLACE).toList();
        long errors = problems.stream().filter(p -> p.severity() == Problem.Severity.ERROR).count();
        return new Findings(survey.library().modules().size(), errors, problems.size() - errors, problems,
                survey.checks().stream().map(UnitLine::of).toList());
    }

    public String text() {
        return Stream.of(problems.stream(), units.stream(), Stream.of("%d modules, %d errors, %d warnings".formatted(modules, errors, warnings)))
                .flatMap(s -> s).map(Object::toString).collect(Collectors.joining("\n", "", "\n"));
    }

    public String json() {
        return Json.of(this);
    }
}
