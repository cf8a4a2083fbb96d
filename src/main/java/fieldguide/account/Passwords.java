package fieldguide.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Which passwords are good enough, and their hashes. Length and being unknown to attackers count, not kinds of
 * characters, as NIST SP 800-63B (section 3.1.1.2) has it.
 */
final class Passwords {
    private static final int SHORTEST = 10;
    /** bcrypt reads no further; what it would ignore is refused. */
    private static final int LONGEST_IN_BYTES = 72;
    /** Without 0, O, 1, l and I, as it is read from a console. */
    private static final String LETTERS = "abcdefghijkmnopqrstuvwxyz23456789";
    private static final Set<String> GUESSED_FIRST = Set.of("1234567890", "0123456789", "12345678910", "qwertyuiop",
            "password", "passw0rd", "password1", "password12", "password123", "letmein", "iloveyou", "administrator",
            "welcome", "changeme", "fieldguide", "qwertz", "abc123", "azure");

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final String nobodys = encoder.encode(generated());

    static Optional<Fault> fault(String name, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return refused("A password has at least " + SHORTEST + " characters. A few unrelated words are easy to keep in mind.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) {
            return refused("This password is too long: at most " + LONGEST_IN_BYTES + " bytes, that is as many plain letters.");
        }
        return isGuessed(name, password)
                ? refused("This password is one of the first that anyone would try. Take something less expected.")
                : Optional.empty();
    }

    private static boolean isGuessed(String name, String password) {
        String plain = password.toLowerCase(Locale.ROOT);
        String withoutEnding = plain.replaceAll("[\\d!?.]+$", "");
        return plain.chars().distinct().count() < 4
                || GUESSED_FIRST.contains(plain) || GUESSED_FIRST.contains(withoutEnding)
                || plain.equals(Names.key(name)) || withoutEnding.equals(Names.key(name));
    }

    private static Optional<Fault> refused(String message) {
        return Optional.of(new Fault("password", message));
    }

    /** 95 bits in five groups. */
    static String generated() {
        return new SecureRandom().ints(20, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?!$)", "$1-");
    }

    String hash(String password) {
        return encoder.encode(password);
    }

    /** Takes as long when there is no such account, so that time does not tell which names exist. */
    boolean match(String password, Optional<String> hash) {
        boolean right = encoder.matches(password, hash.orElse(nobodys));
        return right && hash.isPresent();
    }
}
