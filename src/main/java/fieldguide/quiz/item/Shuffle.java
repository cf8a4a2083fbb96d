package fieldguide.quiz.item;

import fieldguide.quiz.wording.Fingerprint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Orders that look random and are the same for the same names. */
public final class Shuffle {
    private Shuffle() {}

    public static Random by(String... names) {
        return new Random(Long.parseUnsignedLong(Fingerprint.hash(String.join("\n", names)).substring(0, 16), 16));
    }

    static <T> List<T> of(List<T> things, String... names) {
        List<T> ordered = new ArrayList<>(things);
        Collections.shuffle(ordered, by(names));
        return List.copyOf(ordered);
    }
}
