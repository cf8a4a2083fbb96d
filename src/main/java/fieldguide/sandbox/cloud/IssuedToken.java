package fieldguide.sandbox.cloud;

import java.time.Instant;

/**
 * A token as the metadata service keeps it to answer again.
 *
 * @param resource the resource as it was asked for; the token's audience
 */
public record IssuedToken(String accessToken, String resource, Instant notBefore, Instant expires) {}
