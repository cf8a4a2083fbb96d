package fieldguide.sandbox.cloud;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A secret of which only the digest is kept. The secrets are random and long, so a plain digest is enough.
 *
 * @param sha256 digest of the secret, in hexadecimal
 */
public record ClientSecret(String sha256) {
    public static ClientSecret of(String secret) {
        return new ClientSecret(digest(secret));
    }

    /** Compares in constant time. */
    public boolean matches(String secret) {
        return MessageDigest.isEqual(
                sha256.getBytes(StandardCharsets.US_ASCII), digest(secret).getBytes(StandardCharsets.US_ASCII));
    }

    private static String digest(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
