package fieldguide.sandbox.cloud;

import java.time.Instant;

/**
 * One of the tenant's RSA keys.
 *
 * @param id the {@code kid} that tokens name
 * @param jwk the key pair as a JSON Web Key (RFC 7517); the private part never leaves the sandbox
 */
public record SigningKey(String id, String jwk, Instant created) {
    @Override
    public String toString() {
        return "SigningKey[" + id + "]";
    }
}
