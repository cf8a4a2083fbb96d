package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Query;
import fieldguide.sandbox.http.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** An application gets a token of its own, for its secret or for the assertion of an issuer that it trusts. */
record ClientCredentials(TokenCall call) {
    private static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    /** A client id with the secret it was sent with. */
    private record Credentials(String clientId, String secret) {}

    Response answer() {
        Credentials given = basic().orElseGet(() -> new Credentials(call.form().first("client_id").orElse(""),
                call.form().first("client_secret").orElse("")));
        if (given.clientId().isBlank()) {
            return call.missing("client_id");
        }
        Optional<String> assertion = call.form().given("client_assertion");
        if (assertion.isEmpty() && given.secret().isBlank()) {
            return call.error(401, "invalid_client", 7000216, "'client_assertion', 'client_secret' or 'request' is "
                    + "required for the 'client_credentials' grant type.");
        }
        Optional<Principal> application = call.directory().client(given.clientId());
        return application.isEmpty() ? call.noApplication(given.clientId())
                : assertion.map(jwt -> byAssertion(application.get(), jwt))
                .orElseGet(() -> bySecret(application.get(), given.secret()));
    }

    private Response bySecret(Principal application, String secret) {
        boolean proven = call.directory().secret(application.appId()).filter(s -> s.matches(secret)).isPresent();
        return proven ? issue(application, "1")
                : call.error(401, "invalid_client", 7000215,
                "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, "
                + "not the client secret ID, for a secret added to app '" + application.appId() + "'.");
    }

    private Response byAssertion(Principal application, String assertion) {
        Optional<String> type = call.form().given("client_assertion_type");
        if (type.isEmpty()) {
            return call.missing("client_assertion_type");
        }
        return type.get().equals(ASSERTION_TYPE)
                ? new Federation(call, application).refused(assertion).orElseGet(() -> issue(application, "2"))
                : call.error(400, "invalid_request", 90023, "The value of 'client_assertion_type' must be '"
                + ASSERTION_TYPE + "'.");
    }

    private Optional<Credentials> basic() {
        return call.request().headers().first("Authorization").filter(v -> v.regionMatches(true, 0, "Basic ", 0, 6))
                .flatMap(v -> pair(v.substring(6).strip()));
    }

    private static Optional<Credentials> pair(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            Query decoded = Query.parse("id=" + pair.substring(0, Math.max(colon, 0)) + "&secret="
                    + pair.substring(colon + 1));
            return Optional.of(new Credentials(decoded.first("id").orElse(""), decoded.first("secret").orElse("")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Response issue(Principal application, String proof) {
        String asked = call.asked();
        if (asked.isEmpty()) {
            return call.missing(call.v2() ? "scope" : "resource");
        }
        Optional<String> resource = call.v2() ? Scopes.of(asked).byDefault() : Optional.of(asked);
        if (resource.isEmpty()) {
            return call.error(400, "invalid_scope", 1002012, "The provided value for scope " + asked
                    + " is not valid. Client credential flows must have a scope value with /.default suffixed to the "
                    + "resource identifier (application ID URI).");
        }
        if (!Audience.isKnown(resource.get(), call.request().outside())) {
            return call.noResource(resource.get());
        }
        return call.issued(application, call.mint().forApplication(application, resource.get(), proof), resource.get(),
                Json.object());
    }
}
