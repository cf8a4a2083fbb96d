package fieldguide.year;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** The ways in which an answer is sent: mostly once, but also by a double click, again after its answer was lost, and from two tabs. */
final class Sending {
    final Map<Way, Integer> ways = new EnumMap<>(Way.class);
    /** Milliseconds that single answers took. */
    final List<Double> times = new ArrayList<>();
    private final Browser browser;
    private final Random chance;

    Sending(Browser browser, Random chance) {
        this.browser = browser;
        this.chance = chance;
    }

    /** How an answer is sent. */
    enum Way { ONCE, DOUBLE_CLICK, RETRY_AFTER_LOSS, SECOND_TAB }

    /**
     * Sends the answer, one way or another; in the second tab there is another one, which comes too late.
     *
     * @return where the portal leads to
     */
    String send(Form form, Map<String, List<String>> answer, Map<String, List<String>> late) {
        Way way = way(chance.nextInt(100));
        ways.merge(way, 1, Integer::sum);
        String filled = form.with(answer);
        return switch (way) {
            case ONCE -> timed(form, filled);
            case DOUBLE_CLICK -> browser.twice(form.action(), filled).getFirst().location();
            case RETRY_AFTER_LOSS -> {
                browser.lost(form.action(), filled);
                yield browser.post(form.action(), filled).location();
            }
            case SECOND_TAB -> {
                String there = browser.post(form.action(), filled).location();
                browser.post(form.action(), form.with(late));
                yield there;
            }
        };
    }

    private String timed(Form form, String filled) {
        long start = System.nanoTime();
        String there = browser.post(form.action(), filled).location();
        times.add((double) (System.nanoTime() - start) / TimeUnit.MILLISECONDS.toNanos(1));
        return there;
    }

    private static Way way(int percent) {
        return percent < 82 ? Way.ONCE : percent < 90 ? Way.DOUBLE_CLICK : percent < 95 ? Way.RETRY_AFTER_LOSS : Way.SECOND_TAB;
    }
}
