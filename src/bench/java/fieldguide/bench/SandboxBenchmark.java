package fieldguide.bench;

import fieldguide.sandbox.store.Crowd;
import fieldguide.testing.RunningPortal;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures tokens over HTTP on a running portal with its own PostgreSQL, which waits for the disk: from the cache beside
 * an endpoint that does no work, newly signed beside bare signatures, all in turns in the same run; and whether sandboxes
 * answer alike when there are few and when there are many. Prints JSON. The number of seconds a turn and of sandboxes can be given.
 */
public final class SandboxBenchmark {
    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 5;
    private static final int MACHINES = 64;
    /** So many turns at most, until the machine has compiled what is called often; one more round is not counted. */
    private static final int WARM_UP = 30;

    private SandboxBenchmark() {}

    /** @param args ignored; {@code -Dbench.seconds} and {@code -Dbench.sandboxes} set the size */
    public static void main(String[] args) throws Exception {
        var turn = Duration.ofSeconds(Integer.getInteger("bench.seconds", 4));
        int sandboxes = Integer.getInteger("bench.sandboxes", 10_000);
        Path data = Files.createTempDirectory("benchmark");
        Map<String, Object> figures = new LinkedHashMap<>();
        try (ConfigurableApplicationContext portal = portal(data)) {
            int port = RunningPortal.port(portal);
            rates(port, new Crowd(portal).more(MACHINES), turn, data, figures);
        }
        try {
            new Growth(() -> portal(data), sandboxes).measure(figures);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        System.out.println(JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(figures));
        System.exit(0);
    }

    private static ConfigurableApplicationContext portal(Path data) {
        return RunningPortal.untouched("--fieldguide.data.folder=" + data, "--fieldguide.metadata.identity-per-second=1000000",
                "--fieldguide.metadata.identity-at-once=1000", "--spring.main.log-startup-info=false");
    }

    private static void rates(int port, List<String> tokens, Duration turn, Path data, Map<String, Object> figures)
            throws Exception {
        var load = new Load(port);
        var signing = new RawSigning();
        var cost = new ProcessorTime(data);
        List<String> fresh = tokens.stream().map(path -> path + "&bypass_cache=true").toList();
        List<double[]> rounds = new ArrayList<>();
        for (List<String> paths : List.of(fresh, tokens, List.of("/bare"))) {
            warmUp(load, paths, turn);
        }
        for (int i = 0; i <= ROUNDS; i++) {
            double[] bare = cost.beside(() -> load.rate(List.of("/bare"), CONNECTIONS, turn), turn);
            double[] cached = cost.beside(() -> load.rate(tokens, CONNECTIONS, turn), turn);
            double[] raw = cost.beside(() -> signing.rate(turn), turn);
            double[] signed = cost.beside(() -> load.rate(fresh, CONNECTIONS, turn), turn);
            if (i > 0) {
                rounds.add(new double[] {bare[0], cached[0], raw[0], signed[0], bare[1], cached[1], raw[1], signed[1]});
            }
        }
        figures.put("bareEndpointPerSecond", median(rounds, r -> r[0]));
        figures.put("tokensFromCachePerSecond", median(rounds, r -> r[1]));
        figures.put("rawSignaturesPerSecond", median(rounds, r -> r[2]));
        figures.put("tokensNewlySignedPerSecond", median(rounds, r -> r[3]));
        figures.put("fromCacheToBareEndpoint", median(rounds, r -> r[1] / r[0]));
        figures.put("newlySignedToRawSigning", median(rounds, r -> r[3] / r[2]));
        figures.put("processorMicros", Map.of("bareEndpoint", median(rounds, r -> r[4]), "tokenFromCache",
                median(rounds, r -> r[5]), "rawSignature", median(rounds, r -> r[6]), "tokenNewlySigned",
                median(rounds, r -> r[7])));
        figures.put("processorMicrosOfTheDatabase", cost.database());
    }

    /** Until a turn passes in which hardly anything is compiled: what is done to be faster later would count as work. */
    private static void warmUp(Load load, List<String> paths, Duration turn) {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        long last = Long.MAX_VALUE;
        for (int i = 0; i < WARM_UP && last > turn.toMillis() / 40; i++) {
            long before = compiler.getTotalCompilationTime();
            load.rate(paths, CONNECTIONS, turn);
            last = compiler.getTotalCompilationTime() - before;
        }
    }

    private static double median(List<double[]> rounds, java.util.function.ToDoubleFunction<double[]> figure) {
        return rounded(rounds.stream().mapToDouble(figure).sorted().toArray());
    }

    static double rounded(double[] sorted) {
        double median = sorted[sorted.length / 2];
        return Math.round(median * 1000) / 1000.0;
    }
}
