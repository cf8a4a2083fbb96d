package fieldguide.bench;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/** Time and memory a unit, as the benchmark prints them. */
final class Figures {
    private static final double KILOBYTE = 1024;

    private final int units;
    private final Map<String, Double> steady;
    private final Map<String, Double> first;
    private final Map<String, Double> allocated;

    /**
     * @param steady in a machine that has run for a while
     * @param first the first operation of a new machine
     */
    Figures(int units, Collection<RunResult> steady, Collection<RunResult> first) {
        this.units = units;
        this.steady = times(steady);
        this.first = times(first);
        this.allocated = new LinkedHashMap<>();
        steady.forEach(r -> allocated.put(name(r), round(r.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / KILOBYTE / units)));
    }

    Map<String, Object> all(String folder, long retained) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("corpus", folder);
        all.put("units", units);
        all.put("msPerUnit", steady);
        all.put("msPerUnitInNewMachine", first);
        all.put("ratioToFlexmark", ratios(steady));
        all.put("ratioToFlexmarkInNewMachine", ratios(first));
        all.put("allocatedKilobytesPerUnit", allocated);
        all.put("retainedKilobytesPerUnit", round(retained / KILOBYTE));
        return all;
    }

    private Map<String, Double> times(Collection<RunResult> results) {
        Map<String, Double> times = new LinkedHashMap<>();
        results.forEach(r -> times.put(name(r), round(r.getPrimaryResult().getScore() / units)));
        return times;
    }

    private static String name(RunResult result) {
        return result.getPrimaryResult().getLabel();
    }

    private static Map<String, Double> ratios(Map<String, Double> times) {
        Map<String, Double> ratios = new LinkedHashMap<>();
        double flexmark = times.getOrDefault("flexmark", Double.NaN);
        times.forEach((name, time) -> ratios.put(name, round(time / flexmark)));
        ratios.put("readingAndCold", round((times.getOrDefault("reading", Double.NaN) + times.getOrDefault("cold", Double.NaN)) / flexmark));
        ratios.remove("flexmark");
        return ratios;
    }

    private static double round(double value) {
        return Math.round(value * 1e4) / 1e4;
    }
}
