package fieldguide.bench;

import fieldguide.sandbox.store.Crowd;
import fieldguide.testing.RunningPortal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Whether the first and the last of many sandboxes answer as fast as they do when there are few. Each is measured on a
 * portal that has just been started and has none of them in memory, one request at a time, oldest and newest by turns.
 */
final class Growth {
    private static final int SOME = 100;
    /** So many others are asked before, that the portal itself is warm. */
    private static final int OTHERS = 600;
    private final Supplier<ConfigurableApplicationContext> starting;
    private final int sandboxes;

    Growth(Supplier<ConfigurableApplicationContext> starting, int sandboxes) {
        this.starting = starting;
        this.sandboxes = sandboxes;
    }

    void measure(Map<String, Object> figures) throws IOException {
        List<String> others;
        List<String> oldest;
        try (ConfigurableApplicationContext portal = starting.get()) {
            others = new Crowd(portal).more(OTHERS);
            oldest = new Crowd(portal).more(SOME);
        }
        List<String> newest;
        try (ConfigurableApplicationContext portal = starting.get()) {
            figures.put("amongFew", answers(portal, others, List.of(oldest)).getFirst());
            long before = heap();
            List<String> rest = new Crowd(portal).more(sandboxes);
            figures.put("sandboxes", sandboxes);
            figures.put("heapBytesPerIdleSandbox", Math.max(0, (heap() - before) / rest.size()));
            newest = rest.subList(rest.size() - SOME, rest.size());
        }
        try (ConfigurableApplicationContext portal = starting.get()) {
            List<Map<String, Double>> many = answers(portal, others, List.of(oldest, newest));
            figures.put("oldestAmongMany", many.getFirst());
            figures.put("newestAmongMany", many.getLast());
        }
    }

    /** Median milliseconds of each list of paths: newly signed in a sandbox that is not in memory, then again from the cache. */
    private static List<Map<String, Double>> answers(ConfigurableApplicationContext portal, List<String> others, List<List<String>> lists)
            throws IOException {
        int port = RunningPortal.port(portal);
        try (Load.Connection connection = new Load.Connection(port)) {
            for (int i = 0; i < 3; i++) {
                others.forEach(connection::get);
            }
            List<double[]> first = times(connection, lists);
            List<double[]> again = times(connection, lists);
            List<Map<String, Double>> all = new ArrayList<>();
            for (int i = 0; i < lists.size(); i++) {
                Map<String, Double> medians = new LinkedHashMap<>();
                medians.put("firstUseMs", SandboxBenchmark.rounded(first.get(i)));
                medians.put("fromCacheMs", SandboxBenchmark.rounded(again.get(i)));
                all.add(medians);
            }
            return all;
        }
    }

    private static List<double[]> times(Load.Connection connection, List<List<String>> lists) {
        List<double[]> times = lists.stream().map(list -> new double[SOME]).toList();
        for (int i = 0; i < SOME; i++) {
            for (int list = 0; list < lists.size(); list++) {
                long start = System.nanoTime();
                connection.get(lists.get(list).get(i));
                times.get(list)[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        times.forEach(Arrays::sort);
        return times;
    }

    private static long heap() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
