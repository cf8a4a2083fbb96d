package fieldguide.quiz.author;

import fieldguide.content.AuthoredItem;
import fieldguide.content.Pin;
import fieldguide.quiz.wording.Fingerprint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Finds again which question is which after texts have changed: by the same words, else by the closest ones. No pin goes to two
 * questions, and the closest pair is matched first.
 */
final class Remembered {
    /** Below this, by {@link Closeness}, it is another question. */
    private static final double CLOSE = 0.45;

    private final Map<AuthoredItem, Pin> found = new HashMap<>();
    private final Set<Pin> taken = new HashSet<>();

    private record Pair(Pin pin, AuthoredItem item, double closeness) {}

    Remembered(List<Pin> pins, List<AuthoredItem> items) {
        List<AuthoredItem> open = items.stream().filter(i -> i.id().isEmpty()).toList();
        same(pins, open, (p, i) -> Fingerprint.of(text(p)).equals(Fingerprint.of(Solution.of(i).asked())));
        if (taken.size() < pins.size() && found.size() < open.size()) {
            closest(pins, open);
        }
    }

    private void same(List<Pin> pins, List<AuthoredItem> items, BiPredicate<Pin, AuthoredItem> same) {
        items.forEach(i -> pins.stream().filter(p -> !taken.contains(p) && same.test(p, i)).findFirst().ifPresent(p -> match(p, i)));
    }

    private void closest(List<Pin> pins, List<AuthoredItem> items) {
        Closeness closeness = new Closeness(pins.stream().map(Remembered::text).toList());
        List<Pair> pairs = new ArrayList<>();
        for (Pin pin : pins) {
            items.stream().filter(i -> !taken.contains(pin) && !found.containsKey(i))
                    .forEach(i -> pairs.add(new Pair(pin, i, closeness.of(text(pin), Solution.of(i).asked()))));
        }
        pairs.stream().filter(p -> p.closeness() >= CLOSE).sorted(Comparator.comparingDouble(Pair::closeness).reversed())
                .filter(p -> !taken.contains(p.pin()) && !found.containsKey(p.item())).forEachOrdered(p -> match(p.pin(), p.item()));
    }

    private void match(Pin pin, AuthoredItem item) {
        taken.add(pin);
        found.put(item, pin);
    }

    private static String text(Pin pin) {
        return pin.asked() + " " + String.join(" ", pin.key());
    }

    /** Empty for a question that nothing is remembered of. */
    Optional<Pin> pin(AuthoredItem item) {
        return Optional.ofNullable(found.get(item));
    }
}
