package fieldguide.table;

import fieldguide.content.Prose;
import fieldguide.content.Sentences;
import java.util.Locale;
import java.util.regex.Pattern;

/** What stays of a text when case, punctuation and spacing do not count. */
final class Wording {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLES = Pattern.compile("\\b(?:the|an?)\\b");

    private Wording() {}

    static String key(String text) {
        return BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The key without articles, which notes leave out. */
    static String bare(String text) {
        return key(ARTICLES.matcher(key(text.replace("n't ", " not "))).replaceAll(" "));
    }

    /** Without the full stop or colon at its end. */
    static Prose withoutStop(Prose prose) {
        Prose p = prose.strip();
        int end = p.length();
        while (end > 1 && ".;:,".indexOf(p.charAt(end - 1)) >= 0 && !p.isVerbatimAt(end - 1)) {
            end--;
        }
        return p.slice(0, end);
    }

    /** The first sentence without the full stop at its end; all of it where no sentence can be told. */
    static Prose first(Prose text) {
        return withoutStop(Sentences.of(text).stream().findFirst().orElse(text));
    }

    /** With a capital at its beginning, unless that is code. */
    static Prose capitalised(Prose name) {
        return name.isBlank() || name.isVerbatimAt(0) ? name : name.withCharAt(0, Character.toUpperCase(name.charAt(0)));
    }
}
