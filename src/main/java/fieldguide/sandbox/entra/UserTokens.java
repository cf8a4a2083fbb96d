package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.RefreshToken;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * The tokens of a user who has signed in to an application: access token, ID token, refresh token.
 *
 * @param nonce of the application, for the ID token; may be empty
 * @param proof how the application proved itself: {@code 0} not at all, {@code 1} with a secret, {@code 2} with a certificate
 */
record UserTokens(TokenCall call, Principal user, String clientId, String nonce, String proof) {
    /** Of refresh tokens ("Refresh tokens in the Microsoft identity platform"). */
    private static final Duration REFRESH_LIFE = Duration.ofDays(90);
    private static final int REFRESH_BYTES = 48;

    /** Of an application that proves nothing. */
    UserTokens(TokenCall call, Principal user, String clientId) {
        this(call, user, clientId, "", "0");
    }

    /** @param asked scopes, or the resource at the v1 address */
    Response answer(String asked) {
        Scopes scopes = call.v2() ? Scopes.of(asked) : new Scopes(List.of("openid", "offline_access"));
        String resource = call.v2() || asked.isEmpty() ? scopes.resource() : asked;
        if (!Audience.isKnown(resource, call.request().outside())) {
            return call.noResource(resource);
        }
        AccessToken token = call.mint().forUser(user, clientId, resource, scopes.permission(), proof);
        ObjectNode body = Json.object().put("scope", call.v2() ? scopes.granted() : scopes.permission());
        if (scopes.has("offline_access")) {
            body.put("refresh_token", refreshToken());
        }
        if (scopes.has("openid")) {
            body.put("id_token", call.mint().idToken(user, clientId, nonce, call.v2()).compact());
        }
        return call.issued(user, token, resource, body.put("client_info", clientInfo()));
    }

    private String refreshToken() {
        String token = "1." + call.turn().randomness().text(REFRESH_BYTES);
        var kept = new RefreshToken(user.objectId(), clientId, call.turn().now(), call.turn().now().plus(REFRESH_LIFE));
        call.turn().change(c -> c.with(c.directory().with(c.directory().signIns().with(token, kept))));
        return token;
    }

    /** By it MSAL tells accounts apart. */
    private String clientInfo() {
        String json = Json.write(Json.object().put("uid", user.objectId()).put("utid", call.turn().cloud().tenantId()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
