package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.http.Query;
import fieldguide.sandbox.http.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * How an application proves that it is the one: by its secret, by a certificate that is registered for it, or, as a managed
 * identity outside Azure, by the assertion of an issuer that it trusts.
 */
record ClientProof(TokenCall call) {
    private static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    /** A client id with the secret it was sent with. */
    private record Credentials(String clientId, String secret) {}

    /** What follows the proof. */
    interface Then {
        /** @param proof {@code 1} for a secret, {@code 2} for a certificate or an assertion */
        Response answer(Principal application, String proof);
    }

    /** As the form or the header names the application; may be empty. */
    String clientId() {
        return given().clientId();
    }

    /** Whether a secret or an assertion came along. */
    boolean isGiven() {
        return call.form().given("client_assertion").isPresent() || !given().secret().isBlank();
    }

    /** Goes on when the proof is good; one must be given. */
    Response then(Then next) {
        Optional<Principal> application = call.directory().client(clientId());
        Optional<String> assertion = call.form().given("client_assertion");
        return application.isEmpty() ? call.noApplication(clientId())
                : assertion.map(jwt -> byAssertion(application.get(), jwt, next))
                .orElseGet(() -> bySecret(application.get(), next));
    }

    private Response bySecret(Principal application, Then next) {
        boolean proven = call.directory().secret(application.appId()).filter(s -> s.matches(given().secret())).isPresent();
        return proven ? next.answer(application, "1")
                : call.error(401, "invalid_client", 7000215,
                "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, "
                + "not the client secret ID, for a secret added to app '" + application.appId() + "'.");
    }

    private Response byAssertion(Principal application, String assertion, Then next) {
        Optional<String> type = call.form().given("client_assertion_type");
        if (type.isEmpty()) {
            return call.missing("client_assertion_type");
        }
        if (!type.get().equals(ASSERTION_TYPE)) {
            return call.error(400, "invalid_request", 90023, "The value of 'client_assertion_type' must be '" + ASSERTION_TYPE + "'.");
        }
        Optional<Response> refused = application.isManagedIdentity() ? new Federation(call, application).refused(assertion)
                : new CertificateAssertion(call, application).refused(assertion);
        return refused.orElseGet(() -> next.answer(application, "2"));
    }

    private Credentials given() {
        return basic().orElseGet(() -> new Credentials(call.form().first("client_id").orElse(""),
                call.form().first("client_secret").orElse("")));
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
}
