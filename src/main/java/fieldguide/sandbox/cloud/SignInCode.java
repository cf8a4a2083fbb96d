package fieldguide.sandbox.cloud;

import java.time.Duration;
import java.time.Instant;

/**
 * What an authorization code stands for (RFC 6749, section 4.1): a user who signed in to an application in a browser.
 *
 * @param redirect where the code was sent; the application names it again
 * @param scope what was asked for: scopes, or the resource at the v1 address
 * @param nonce of the application, for the ID token; may be empty
 * @param challenge of RFC 7636, as {@code S256} makes it; empty without one
 * @param redeemed whether it was exchanged for tokens; it is kept until it expires, so that a second attempt is told apart
 */
public record SignInCode(String objectId, String clientId, String redirect, String scope, String nonce, String challenge,
        Instant expires, boolean redeemed) {
    public static final Duration LIFE = Duration.ofMinutes(10);

    public SignInCode used() {
        return new SignInCode(objectId, clientId, redirect, scope, nonce, challenge, expires, true);
    }
}
