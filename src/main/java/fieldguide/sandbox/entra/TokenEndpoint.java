package fieldguide.sandbox.entra;

import fieldguide.sandbox.http.Response;
import java.util.Optional;

/** Hands out tokens at the v1 or v2 address, by the grant that the form names (RFC 6749, RFC 8628). */
record TokenEndpoint(TokenCall call) {

    Response answer() {
        if (!call.request().method().equals("POST")) {
            return call.error(405, "invalid_request", 900561, "The endpoint only accepts POST requests. Received a "
                    + call.request().method() + " request.");
        }
        Optional<String> grant = call.form().given("grant_type");
        return grant.isEmpty() ? call.missing("grant_type") : switch (grant.get()) {
            case "client_credentials" -> new ClientCredentials(call).answer();
            case "authorization_code" -> new CodeGrant(call).answer();
            case "password" -> new PasswordGrant(call).answer();
            case "refresh_token" -> new RefreshGrant(call).answer();
            case DeviceGrant.NAME, "device_code" -> new DeviceGrant(call).answer();
            default -> call.error(400, "unsupported_grant_type", 70003, "The app requested an unsupported grant type '"
                    + grant.get() + "'. This sandbox knows client_credentials, authorization_code, password, refresh_token and device_code.");
        };
    }
}
