package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.RefreshToken;
import fieldguide.sandbox.http.Response;
import java.util.Optional;

/** A user's application gets further tokens, for this or another resource, without a new sign-in. */
record RefreshGrant(TokenCall call) {

    Response answer() {
        Optional<String> token = call.form().given("refresh_token");
        if (token.isEmpty()) {
            return call.missing("refresh_token");
        }
        return call.directory().signIns().refreshToken(token.get()).map(this::answer)
                .orElseGet(() -> call.error(400, "invalid_grant", 9002313,
                "Invalid request. Request is malformed or invalid: no such refresh token was issued, or the sandbox was "
                + "reset since."));
    }

    private Response answer(RefreshToken token) {
        String clientId = call.form().first("client_id").orElse("");
        Optional<Principal> user = call.directory().principal(token.objectId());
        if (!clientId.equalsIgnoreCase(token.clientId())) {
            return call.error(400, "invalid_grant", 70000, "Provided grant is invalid or malformed: the refresh token "
                    + "was issued to the application '" + token.clientId() + "', not to '" + clientId + "'.");
        }
        if (!call.turn().now().isBefore(token.expires())) {
            return call.error(400, "invalid_grant", 700082, "The refresh token has expired due to inactivity. The token "
                    + "was issued on " + token.issued() + " and was inactive for 90.00:00:00.");
        }
        return user.map(u -> new UserTokens(call, u, token.clientId()).answer(call.asked()))
                .orElseGet(() -> call.error(400, "invalid_grant", 50034,
                "The user account does not exist in the directory any more."));
    }
}
