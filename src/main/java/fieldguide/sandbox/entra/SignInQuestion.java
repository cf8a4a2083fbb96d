package fieldguide.sandbox.entra;

import fieldguide.sandbox.http.Query;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Optional;

/** What an application asks when it sends a browser to sign somebody in. */
record SignInQuestion(TokenCall call) {

    String clientId() {
        return call.form().first("client_id").orElse("");
    }

    String redirect() {
        return call.form().first("redirect_uri").orElse("");
    }

    boolean inFragment() {
        return text("response_mode").equals("fragment");
    }

    private String text(String name) {
        return call.form().first(name).orElse("");
    }

    /** The challenge of RFC 7636 as {@code S256} makes it; empty without one. */
    String challenge() {
        String challenge = text("code_challenge");
        return challenge.isEmpty() || text("code_challenge_method").equals("S256") ? challenge : Pkce.challenge(challenge);
    }

    /** What is said on the page itself, since nobody knows where else to say it. */
    Optional<Response> refused() {
        if (clientId().isBlank()) {
            return Optional.of(call.missing("client_id"));
        }
        if (Clients.name(call.directory(), clientId()).isEmpty()) {
            return Optional.of(call.noApplication(clientId()));
        }
        if (redirect().isBlank()) {
            return Optional.of(call.error(400, "invalid_request", 900971, "No reply address provided."));
        }
        return Redirects.of(call.directory(), clientId()).allow(redirect()) ? Optional.empty()
                : Optional.of(call.error(400, "invalid_request", 50011, ("The redirect URI '%s' specified in the request does not match "
                + "the redirect URIs configured for the application '%s'. Make sure the redirect URI sent in the request matches one "
                + "added to your application.").formatted(redirect(), clientId())));
    }

    /** What the application is told where the browser comes back; nothing when all is well. */
    Optional<Query> problem() {
        String type = text("response_type");
        String mode = text("response_mode");
        String method = text("code_challenge_method");
        String resource = call.v2() ? Scopes.of(call.asked()).resource() : call.asked();
        return type.isEmpty() ? missing("response_type")
                : !type.equals("code") ? found("unsupported_response_type", 700054, "response_type '" + type
                + "' is not enabled for the application: this sandbox answers with a code.")
                : !List.of("", "query", "fragment").contains(mode) ? found("invalid_request", 90023, "response_mode '" + mode
                + "' is not supported by this sandbox: it answers in the query or the fragment.")
                : !List.of("", "S256", "plain").contains(method) ? found("invalid_request", 9002330,
                "The code_challenge_method '" + method + "' is not supported: use S256.")
                : !text("code_challenge").matches("|[\\w.~-]{43,128}") ? found("invalid_request", 501491,
                "Invalid size of Code_Challenge parameter.")
                : call.v2() && call.asked().isEmpty() ? missing("scope")
                : !resource.isEmpty() && !Audience.isKnown(resource, call.request().outside()) ? found("invalid_resource", 500011,
                Audience.unknown(resource, call.turn().cloud().tenantId()))
                : text("prompt").equals("none") ? found("login_required", 50058,
                "A silent sign-in request was sent but no user is signed in.") : Optional.empty();
    }

    private Optional<Query> missing(String parameter) {
        return found("invalid_request", 900144, "The request body must contain the following parameter: '" + parameter + "'.");
    }

    private Optional<Query> found(String error, int number, String text) {
        return Optional.of(problem(error, number, text));
    }

    /** An error in the form of RFC 6749, section 4.1.2.1, which leaves its trace as any other. */
    Query problem(String error, int number, String text) {
        Response told = call.error(400, error, number, text);
        return new Query(List.of()).with("error", error)
                .with("error_description", told.json().path("error_description").asString(""));
    }
}
