package fieldguide.study.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Orders in which neighbours differ. */
final class Interleaving {
    private Interleaving() {}

    /** Takes turns: one of each group, in the order in which the groups first appear, then the next of each. */
    static <T> List<T> turns(Collection<T> items, Function<T, ?> group) {
        Map<Object, Deque<T>> groups = new LinkedHashMap<>();
        items.forEach(i -> groups.computeIfAbsent(group.apply(i), key -> new ArrayDeque<>()).add(i));
        List<T> ordered = new ArrayList<>();
        while (ordered.size() < items.size()) {
            groups.values().stream().filter(g -> !g.isEmpty()).forEach(g -> ordered.add(g.remove()));
        }
        return ordered;
    }

    /**
     * Keeps the order as far as no two neighbours share a key. Where that cannot be had for all, as few as possible do.
     *
     * @param before the key of what comes before them all
     */
    static <T> List<T> apart(Collection<T> items, Function<T, String> key, Optional<String> before) {
        List<T> rest = new ArrayList<>(items);
        Map<String, Long> counts = new HashMap<>(rest.stream().collect(Collectors.groupingBy(key, Collectors.counting())));
        List<T> ordered = new ArrayList<>();
        Optional<String> last = before;
        while (!rest.isEmpty()) {
            T next = next(rest, key, counts, last);
            rest.remove(next);
            counts.merge(key.apply(next), -1L, Long::sum);
            ordered.add(next);
            last = Optional.of(key.apply(next));
        }
        return ordered;
    }

    /** The first that differs from the last, unless one key is so frequent that it must come now or meet itself later. */
    private static <T> T next(List<T> rest, Function<T, String> key, Map<String, Long> counts, Optional<String> last) {
        Optional<T> pressing = rest.stream().filter(i -> 2 * counts.getOrDefault(key.apply(i), 0L) > rest.size()).findFirst();
        return pressing.filter(i -> !isLast(key.apply(i), last))
                .or(() -> rest.stream().filter(i -> !isLast(key.apply(i), last)).findFirst())
                .orElseGet(rest::getFirst);
    }

    private static boolean isLast(String key, Optional<String> last) {
        return last.filter(key::equals).isPresent();
    }
}
