package fieldguide.quiz.author;

import fieldguide.quiz.wording.Fingerprint;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How close two questions are in their words, 0 to 1: what they share of all the words in them, where a word of many questions counts little. */
final class Closeness {
    private final Map<String, Integer> uses = new HashMap<>();
    private final int texts;

    /** @param texts all that are compared with others, by which it is known how common a word is */
    Closeness(List<String> texts) {
        this.texts = texts.size();
        texts.forEach(t -> Fingerprint.words(t).stream().distinct().forEach(w -> uses.merge(w, 1, Integer::sum)));
    }

    double of(String one, String other) {
        Set<String> both = new HashSet<>(Fingerprint.words(one));
        Set<String> any = new HashSet<>(Fingerprint.words(other));
        Set<String> shared = new HashSet<>(both);
        shared.retainAll(any);
        any.addAll(both);
        return any.isEmpty() ? 1 : weight(shared) / weight(any);
    }

    private double weight(Set<String> words) {
        return words.stream().mapToDouble(w -> Math.log(1 + (double) texts / uses.getOrDefault(w, 1))).sum();
    }
}
