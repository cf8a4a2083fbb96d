package fieldguide.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a text, to be asked for words that differ by their endings alone. */
final class Vocabulary {
    private static final int BEGINNING = 2;

    private final Set<String> words;
    private final Map<String, List<String>> byBeginning = new HashMap<>();

    Vocabulary(Set<String> words) {
        this.words = words;
        words.forEach(w -> byBeginning.computeIfAbsent(beginning(w), _ -> new ArrayList<>()).add(w));
    }

    boolean has(String word) {
        boolean lies = word.endsWith("ying") && words.contains(word.substring(0, word.length() - 4) + "ie");
        return lies || words.contains(word) || byBeginning.getOrDefault(beginning(word), List.of()).stream().anyMatch(w -> Inflection.same(w, word));
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(BEGINNING, word.length()));
    }
}
