package fieldguide.quiz.wording;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as rules and derivations look at them. */
public final class Wording {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}_+#-]+");
    private static final Pattern GAP = Pattern.compile("[ -]+");
    private static final Pattern ENDING = Pattern.compile("(?<=\\w{3})(?:ies|ied|ing|ed|es|s|y|e)$");
    private static final Set<String> IDLE =
            Set.of("which", "these", "those", "there", "their", "about", "where", "while", "should", "would",
            "could", "following", "statement", "describe", "describes", "description", "belong", "belongs", "entry", "comes", "directly",
            "after", "before", "under", "other", "being", "does", "with", "from", "that", "this", "what", "when", "have", "into", "your",
            "true", "fits", "each", "they", "than", "then", "them", "been", "also", "uses", "used", "using", "must");

    private Wording() {}

    /** Without case and punctuation; signs that tell code apart stay. */
    public static String key(String text) {
        return BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Words that carry meaning, roughly without their endings. */
    public static Set<String> telling(String text) {
        return GAP.splitAsStream(key(text)).filter(w -> w.length() >= 4 && !IDLE.contains(w)).map(Wording::stem)
                .collect(Collectors.toSet());
    }

    private static String stem(String word) {
        return ENDING.matcher(word).replaceFirst("");
    }
}
