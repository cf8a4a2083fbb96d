package fieldguide.quiz.item;

import fieldguide.quiz.wording.Fingerprint;
import java.util.HashSet;
import java.util.Set;

/** Gives the options, parts or places of one question their ids; two with the same text get different ones. */
public final class Ids {
    private final String question;
    private final Set<String> taken = new HashSet<>();

    public Ids(String question) {
        this.question = question;
    }

    public String of(String text) {
        String base = Fingerprint.of(question, text);
        String unique = base;
        for (int n = 2; !taken.add(unique); n++) {
            unique = base + "-" + n;
        }
        return unique;
    }
}
