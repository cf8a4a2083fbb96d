package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.language.Key;
import java.util.HashMap;
import java.util.Map;

/** Names points by the words of their sentences, so that a name outlives changes elsewhere in the text. */
final class Identifiers {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final Map<String, Integer> given = new HashMap<>();

    String of(Prose sentence) {
        String name = "p" + Long.toString(hash(Key.of(sentence)) >>> 1, Character.MAX_RADIX);
        int n = given.merge(name, 1, Integer::sum);
        return n == 1 ? name : name + "-" + n;
    }

    /** FNV-1a, see datatracker.ietf.org/doc/draft-eastlake-fnv. */
    private static long hash(String text) {
        long hash = BASIS;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }
}
