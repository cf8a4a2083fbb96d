package fieldguide.sandbox.cloud;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the tenant's RSA keys.
 *
 * @param id the {@code kid} that tokens name
 * @param jwk the key pair as a JSON Web Key (RFC 7517); the private part never leaves the sandbox
 * @param later when it begins to sign, if it was published ahead of that; null when it signs from the beginning
 */
public record SigningKey(String id, String jwk, Instant created, @Nullable Instant later) {
    public SigningKey(String id, String jwk, Instant created) {
        this(id, jwk, created, null);
    }

    public Instant signsFrom() {
        return later == null ? created : later;
    }

    public SigningKey signingFrom(Instant at) {
        return new SigningKey(id, jwk, created, at);
    }

    @Override
    public String toString() {
        return "SigningKey[" + id + "]";
    }
}
