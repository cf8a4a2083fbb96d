package fieldguide.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which names an account may have, and which of them are the same. */
final class Names {
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N}._@+-]{3,64}");

    private static final int LONGEST = 64;

    private Names() {}

    static String tidy(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
    }

    /** The same for names that people take for the same; safe to store whatever was typed. */
    static String key(String typed) {
        String plain = tidy(typed).replaceAll("\\p{Cntrl}", " ").toLowerCase(Locale.ROOT);
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }

    static Optional<Fault> fault(String typed) {
        return ALLOWED.matcher(tidy(typed)).matches() ? Optional.empty() : Optional.of(new Fault("name",
                "A name has 3 to 64 characters: letters, digits and . _ @ + - (an e-mail address is fine)."));
    }

    static Fault taken() {
        return new Fault("name", "This name is taken. Choose another, or sign in if it is yours.");
    }
}
