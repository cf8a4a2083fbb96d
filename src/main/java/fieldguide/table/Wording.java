package fieldguide.table;

import java.util.Locale;

/** What stays of a text when case, punctuation and spacing do not count. */
final class Wording {
    private Wording() {}

    static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
