package fieldguide.sandbox.cloud;

import java.time.Instant;

/** What a refresh token stands for: a user who signed in to an application, until it expires. */
public record RefreshToken(String objectId, String clientId, Instant issued, Instant expires) {}
