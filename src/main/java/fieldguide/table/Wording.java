package fieldguide.table;

import java.util.Locale;
import java.util.regex.Pattern;

/** What stays of a text when case, punctuation and spacing do not count. */
final class Wording {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Wording() {}

    static String key(String text) {
        return BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
