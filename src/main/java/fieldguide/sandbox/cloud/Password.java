package fieldguide.sandbox.cloud;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.spec.InvalidKeySpecException;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A test user's password, of which only a salted, slow digest is kept (PBKDF2, RFC 8018): people type the same words in
 * many places.
 *
 * @param salt and {@code digest} in hexadecimal
 */
public record Password(String salt, String digest) {
    private static final int ITERATIONS = 60_000;
    private static final int BITS = 256;
    private static final int LONGEST = 256;

    public static Password of(String password, Randomness randomness) {
        String salt = randomness.hex(16);
        return new Password(salt, digest(password, salt));
    }

    /** Compares in constant time. */
    public boolean matches(String password) {
        return password.length() <= LONGEST && MessageDigest.isEqual(HexFormat.of().parseHex(digest),
                HexFormat.of().parseHex(digest(password, salt)));
    }

    private static String digest(String password, String salt) {
        try {
            var spec = new PBEKeySpec(password.toCharArray(), HexFormat.of().parseHex(salt), ITERATIONS, BITS);
            return HexFormat.of().formatHex(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec)
                    .getEncoded());
        } catch (NoSuchAlgorithmException | InvalidKeySpecException e) {
            throw new IllegalStateException("every Java has PBKDF2", e);
        }
    }
}
