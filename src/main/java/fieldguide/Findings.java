package fieldguide;

import fieldguide.content.Library;
import fieldguide.content.Problem;
import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.guide.Coverage;
import fieldguide.guide.Guides;
import fieldguide.quiz.ItemRules;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the authors of a library should look at: in their modules, in their questions, and in the guides made of their text. */
record Findings(int modules, List<Problem> problems, List<UnitLine> units) {
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** How much of one unit is in its guide. */
    record UnitLine(String module, String unit, int sentences, int kept, int dropped, int flaws) {
        static UnitLine of(StudyModule module, Unit unit, Coverage coverage) {
            return new UnitLine(module.slug(), unit.slug(), coverage.figures().sentences(), coverage.kept().size(),
                    coverage.dropped().size(), coverage.flaws().size());
        }

        @Override
        public String toString() {
            return "%s/%s: %d sentences, %d kept, %d dropped, %d flaws".formatted(module, unit, sentences, kept, dropped, flaws);
        }
    }

    private record Written(int modules, long errors, long warnings, List<Problem> problems, List<UnitLine> units) {}

    static Findings of(Library library) {
        Guides guides = new Guides(library.terms());
        Stream<Problem> flaws = library.modules().stream().flatMap(m -> m.units().stream())
                .flatMap(u -> guides.of(u).coverage().flaws().stream()).map(Findings::problem);
        return new Findings(library.modules().size(),
                Stream.concat(inSource(library), flaws).sorted(Problem.BY_PLACE).toList(),
                library.modules().stream().flatMap(m -> m.units().stream()
                        .map(u -> UnitLine.of(m, u, guides.of(u).coverage()))).toList());
    }

    /** The problems that were there before any guide was made. */
    static Stream<Problem> inSource(Library library) {
        return Stream.concat(library.problems().stream(), library.modules().stream().flatMap(m -> ItemRules.check(m).stream()));
    }

    private static Problem problem(Coverage.Flaw flaw) {
        String words = "“" + flaw.text().text().strip().replaceAll("\\s+", " ") + "”";
        return Problem.warning(flaw.span().file(), flaw.span().firstLine(), "guide-" + flaw.kind().name().toLowerCase(Locale.ROOT),
                switch (flaw.kind()) {
                    case LONG -> "The bullet " + words + " has " + flaw.detail() + ". Make two sentences of its source.";
                    case DANGLING -> "The bullet " + words + " opens with a word that refers to something else. Name it in the source.";
                    case INVENTED -> "The bullet " + words + " says what its source does not: " + flaw.detail() + ". Put the source in simpler words.";
                    case LOST -> "No bullet of this sentence shows: " + flaw.detail() + ". Put the sentence in simpler words.";
                    case DEEP -> "The bullet " + words + " is nested too deep (" + flaw.detail() + "). Make the list flatter.";
                });
    }

    long errors() {
        return problems.stream().filter(p -> p.severity() == Problem.Severity.ERROR).count();
    }

    String text() {
        return Stream.of(problems.stream(), units.stream(), Stream.of("%d modules, %d errors, %d warnings"
                        .formatted(modules, errors(), problems.size() - errors())))
                .flatMap(s -> s).map(Object::toString).collect(Collectors.joining("\n", "", "\n"));
    }

    String json() {
        return JSON.writeValueAsString(new Written(modules, errors(), problems.size() - errors(), problems, units)) + "\n";
    }
}
