package fieldguide.sandbox.cloud;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/** Where ids, secrets and keys come from; passed in, so that a test can foretell them. */
@FunctionalInterface
public interface Randomness {
    /** Fills the array. */
    void fill(byte[] bytes);

    /** Unguessable. */
    static Randomness secure() {
        return new Drawn(new SecureRandom());
    }

    default byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        fill(bytes);
        return bytes;
    }

    /** A random GUID (version 4) in lower case. */
    default String guid() {
        String hex = HexFormat.of().formatHex(bytes(16));
        return UUID.fromString(hex.substring(0, 8) + "-" + hex.substring(8, 12) + "-4" + hex.substring(13, 16) + "-a"
                + hex.substring(17, 20) + "-" + hex.substring(20)).toString().toLowerCase(Locale.ROOT);
    }

    /** Lower-case hexadecimal digits, two a byte. */
    default String hex(int bytes) {
        return HexFormat.of().formatHex(bytes(bytes));
    }

    /** URL-safe characters, four for three bytes. */
    default String text(int bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(bytes));
    }
}
