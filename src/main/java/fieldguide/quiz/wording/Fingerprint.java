package fieldguide.quiz.wording;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a text stays the same when slips of the pen are corrected. A longer word counts by the set of its letters, so that
 * doubled, swapped and most forgotten letters do not matter; short words, numbers and code count as they are.
 */
public final class Fingerprint {
    private static final int LONG_WORD = 5;
    private static final int TELLING_WORD = 4;
    private static final int KEPT_WORDS = 4;

    private Fingerprint() {}

    /** Of the whole text. */
    public static String of(String... parts) {
        return hash(Arrays.stream(parts).map(p -> String.join(" ", words(p))).collect(Collectors.joining("\n"))).substring(0, 10);
    }

    /**
     * Of a few words of the text, those with the smallest hashes: a text in which some words were changed, added or
     * moved most likely keeps it. See Broder, "On the resemblance and containment of documents", 1997.
     */
    public static String likely(String text) {
        return hash(words(text).stream().filter(w -> w.length() >= TELLING_WORD).distinct().map(Fingerprint::hash).sorted()
                .limit(KEPT_WORDS).collect(Collectors.joining())).substring(0, 10);
    }

    /** The words of a text, each as far as it counts. */
    public static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_]+")).filter(w -> !w.isEmpty())
                .map(Fingerprint::letters).toList();
    }

    private static String letters(String word) {
        boolean plain = word.length() >= LONG_WORD && word.chars().allMatch(Character::isLetter);
        return plain ? word.chars().sorted().distinct().mapToObj(Character::toString).collect(Collectors.joining()) : word;
    }

    public static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
