package fieldguide.quiz.item;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Written words as they are compared: without case, white space, hyphens, quotation marks, a leading article or a final stop. */
final class Phrase {
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}\\p{Pd}_]+");
    private static final Pattern QUOTES = Pattern.compile("[\"'`´‘’“”«»]");
    private static final Pattern ENDS = Pattern.compile("^(?:an?|the) |[.!?…,;]+$");

    private Phrase() {}

    static boolean same(String given, String foreseen) {
        return !plain(given).isEmpty() && plain(given).equals(plain(foreseen));
    }

    private static String plain(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String spaced = GAP.matcher(QUOTES.matcher(lower).replaceAll("")).replaceAll(" ").strip();
        return ENDS.matcher(spaced).replaceAll("").replace(" ", "");
    }
}
