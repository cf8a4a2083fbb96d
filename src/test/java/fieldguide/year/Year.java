package fieldguide.year;

import fieldguide.account.Accounts;
import fieldguide.account.Role;
import fieldguide.content.LibraryReader;
import fieldguide.content.StudyModule;
import fieldguide.quiz.Quiz;
import fieldguide.testing.Arrivals;
import fieldguide.testing.RunningPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Runs the year of a class and compares. Prints JSON: what was done, how long it took, and every difference. */
public final class Year {
    private static final int MONTH = 30;

    private Year() {}

    /** @param args ignored; {@code -Dyear.learners}, {@code .questions}, {@code .days}, {@code .visits} and {@code .answers} set the size */
    public static void main(String[] args) throws IOException {
        Path data = Files.createTempDirectory("year");
        try {
            Map<String, Object> figures = run(new SchoolYear.Size(Integer.getInteger("year.learners", 500), Integer.getInteger("year.questions", 200),
                    Integer.getInteger("year.days", 365), Integer.getInteger("year.visits", 16), Integer.getInteger("year.answers", 12), 2027),
                    "--fieldguide.data.folder=" + data);
            System.out.println(JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(figures));
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        System.exit(0);
    }

    /**
     * @param settings of the portal
     * @return figures; below {@code differences} what is not as it should be
     */
    static Map<String, Object> run(SchoolYear.Size size, String... settings) throws IOException {
        Path library = Files.createTempDirectory("library");
        ClassModule.write(library, size.questions(), size.seed());
        StudyModule module = LibraryReader.read(library).modules().getFirst();
        Items items = new Items(Quiz.of(module));
        if (items.all().size() != size.questions()) {
            throw new IllegalStateException(items.all().size() + " questions of " + size.questions() + " can be read");
        }
        var clock = new TurnedClock();
        String[] all = Stream.concat(Stream.of("--fieldguide.library.folder=" + library), Stream.of(settings)).toArray(String[]::new);
        try (ConfigurableApplicationContext portal = RunningPortal.start(clock, all)) {
            List<String> units = IntStream.range(0, module.units().size()).mapToObj(i -> "/modules/" + module.slug() + "/" + module.units().get(i).slug()).toList();
            return passed(portal, new SchoolYear(RunningPortal.port(portal), items, units, clock, size), items, size);
        } finally {
            FileSystemUtils.deleteRecursively(library);
        }
    }

    private static Map<String, Object> passed(ConfigurableApplicationContext portal, SchoolYear year, Items items, SchoolYear.Size size) {
        long start = System.nanoTime();
        year.pass(day -> {
            if (day % MONTH == 0) {
                System.err.printf("day %d, %d requests, %d s%n", day, Browser.REQUESTS.sum(), (System.nanoTime() - start) / 1_000_000_000);
            }
        });
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        var report = new Report(year.pupils(), items);
        report.compareLearners(portal);
        String statistics = Arrivals.as(Role.INSTRUCTOR, RunningPortal.port(portal), portal.getBean(Accounts.class))
                .get("/studio/statistics.json", "Accept", "*/*").body();
        report.compareStatistics(new JsonMapper().readTree(statistics).get(0));
        Map<String, Object> figures = new LinkedHashMap<>(Map.of("size", size, "seconds", seconds));
        figures.putAll(report.figures());
        figures.put("differences", report.differences());
        return figures;
    }
}
