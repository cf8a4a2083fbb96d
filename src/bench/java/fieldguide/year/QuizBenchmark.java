package fieldguide.year;

import fieldguide.testing.RunningPortal;
import fieldguide.testing.Statements;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how long the answer to a question of a quiz takes while 50 learners who are signed in answer at once, on a portal with its
 * own PostgreSQL, which waits for the disk: with a second to think before each answer, and without any. Prints JSON.
 */
public final class QuizBenchmark {
    private static final int LEARNERS = 50;
    private static final Duration THOUGHT = Duration.ofSeconds(1);
    private static final int SINGLE = 20;

    private QuizBenchmark() {}

    /** @param args ignored; {@code -Dbench.seconds} is the length of a turn, of which the first of each kind is not counted */
    public static void main(String[] args) throws IOException {
        var turn = Duration.ofSeconds(3L * Integer.getInteger("bench.seconds", 4));
        Path data = Files.createTempDirectory("benchmark");
        var statements = new Statements();
        Map<String, Object> figures = new LinkedHashMap<>();
        try (ConfigurableApplicationContext portal = RunningPortal.start(InstantSource.system(), statements, "--fieldguide.data.folder=" + data)) {
            List<Answerer> learners = IntStream.range(0, LEARNERS).mapToObj(i -> new Answerer(RunningPortal.port(portal), "learner-" + i)).toList();
            figures.put("learners", LEARNERS);
            figures.put("processors", Runtime.getRuntime().availableProcessors());
            figures.put("statementsPerAnswer", statements(learners.getFirst(), statements));
            turn(learners, Duration.ZERO, turn);
            figures.put("withASecondToThink", turn(learners, THOUGHT, turn));
            figures.put("withoutPause", turn(learners, Duration.ZERO, turn));
            figures.put("withASecondToThinkAgain", turn(learners, THOUGHT, turn));
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        System.out.println(JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(figures));
        System.exit(0);
    }

    private static double statements(Answerer learner, Statements statements) {
        long sum = 0;
        for (int i = 0; i < SINGLE; i++) {
            learner.look();
            long before = statements.count();
            learner.answer();
            sum += statements.count() - before;
        }
        return (double) sum / SINGLE;
    }

    private static Map<String, Object> turn(List<Answerer> learners, Duration thought, Duration length) {
        long end = System.nanoTime() + length.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(learners.size())) {
            List<Future<List<Double>>> turns = learners.stream().map(l -> threads.submit(() -> l.answers(thought, end))).toList();
            double[] times = turns.stream().flatMap(t -> times(t).stream()).mapToDouble(t -> t).sorted().toArray();
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("answersPerSecond", times.length / length.toSeconds());
            figures.put("medianMs", at(times, 0.5));
            figures.put("p95Ms", at(times, 0.95));
            figures.put("p99Ms", at(times, 0.99));
            figures.put("loadAverage", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            return figures;
        }
    }

    private static List<Double> times(Future<List<Double>> turn) {
        try {
            return turn.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double at(double[] sorted, double share) {
        return Math.round(10 * sorted[(int) (share * (sorted.length - 1))]) / 10.0;
    }
}
