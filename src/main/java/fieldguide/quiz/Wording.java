package fieldguide.quiz;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words as rules and derivations look at them. */
final class Wording {
    private static final Set<String> IDLE = Set.of("which", "these", "those", "there", "their", "about", "where", "while", "should", "would",
            "could", "following", "statement", "describe", "describes", "description", "belong", "belongs", "entry", "comes", "directly",
            "after", "before", "under", "other", "being", "does", "with", "from", "that", "this", "what", "when", "have", "into", "your",
            "true", "fits", "each", "they", "than", "then", "them", "been", "also", "uses", "used", "using", "must");

    private Wording() {}

    /** Without case and punctuation; signs that tell code apart stay. */
    static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_+#-]+", " ").strip();
    }

    /** Words that carry meaning, roughly without their endings. */
    static Set<String> telling(String text) {
        return Arrays.stream(key(text).split("[ -]+")).filter(w -> w.length() >= 4 && !IDLE.contains(w)).map(Wording::stem)
                .collect(Collectors.toSet());
    }

    private static String stem(String word) {
        return word.replaceFirst("(?<=\\w{3})(?:ies|ied|ing|ed|es|s|y|e)$", "");
    }
}
