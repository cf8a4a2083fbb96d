package fieldguide.table;

import fieldguide.content.Prose;
import java.util.Arrays;
import java.util.List;

/** The words that several names end with, as "managed identity" in the names of both kinds of it. */
record SharedWords(List<Prose> own, String shared) {

    /** Splits names into what is their own and what they share; shares nothing where a name would become empty. */
    static SharedWords of(List<Prose> names) {
        int count = names.size() < 2 ? 0 : count(names.stream().map(n -> n.text().strip().split("\\s+", -1)).toList());
        if (count == 0) {
            return new SharedWords(names.stream().map(Prose::strip).toList(), "");
        }
        String[] first = names.getFirst().text().strip().split("\\s+", -1);
        String shared = String.join(" ", Arrays.copyOfRange(first, first.length - count, first.length));
        return new SharedWords(names.stream().map(n -> withoutLast(n, count)).toList(), shared);
    }

    private static int count(List<String[]> names) {
        int count = 0;
        int most = names.stream().mapToInt(n -> n.length).min().orElse(1) - 1;
        while (count < most && sharesLast(names, count + 1)) {
            count++;
        }
        String[] first = names.getFirst();
        return Arrays.stream(first, first.length - count, first.length).anyMatch(SharedWords::isArticle) ? 0 : count;
    }

    /** "Create the identity" and "Delete the identity" are deeds, not kinds of a thing. */
    private static boolean isArticle(String word) {
        return word.matches("(?i)an?|the|your|this");
    }

    private static boolean sharesLast(List<String[]> names, int nth) {
        return names.stream().map(n -> n[n.length - nth]).map(SharedWords::singular).distinct().count() == 1;
    }

    private static String singular(String word) {
        String key = Wording.key(word);
        return key.length() > 3 && key.endsWith("s") && !key.endsWith("ss") ? key.substring(0, key.length() - 1) : key;
    }

    private static Prose withoutLast(Prose name, int count) {
        Prose own = name.strip();
        for (int i = 0; i < count; i++) {
            int end = own.length();
            while (end > 0 && !Character.isWhitespace(own.charAt(end - 1))) {
                end--;
            }
            own = own.slice(0, end).strip();
        }
        return own;
    }
}
