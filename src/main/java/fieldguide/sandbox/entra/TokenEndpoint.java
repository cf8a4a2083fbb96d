package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Query;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Exchanges an application's secret for a token (OAuth 2 client credentials), at the v1 or v2 address. */
final class TokenEndpoint {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss'Z'")
            .withZone(ZoneOffset.UTC);
    private final Turn turn;
    private final Request request;
    private final boolean v2;
    private final Query form;

    TokenEndpoint(Turn turn, Request request, boolean v2) {
        this.turn = turn;
        this.request = request;
        this.v2 = v2;
        this.form = Query.parse(request.body().text());
    }

    /** A client id with the secret it was sent with. */
    private record Credentials(String clientId, String secret) {}

    Response answer() {
        if (!request.method().equals("POST")) {
            return error(turn, 405, "invalid_request", 900561, "The endpoint only accepts POST requests. Received a "
                    + request.method() + " request.");
        }
        Optional<String> grant = form.given("grant_type");
        if (grant.isEmpty()) {
            return missing("grant_type");
        }
        return grant.get().equals("client_credentials") ? clientCredentials()
                : error(turn, 400, "unsupported_grant_type", 70003, "The app requested an unsupported grant type '"
                        + grant.get() + "'. This sandbox knows client_credentials.");
    }

    private Response clientCredentials() {
        Credentials given = basic().orElseGet(() ->
                new Credentials(form.first("client_id").orElse(""), form.first("client_secret").orElse("")));
        if (given.clientId().isBlank()) {
            return missing("client_id");
        }
        if (given.secret().isBlank()) {
            return error(turn, 401, "invalid_client", 7000216, "'client_assertion', 'client_secret' or 'request' is "
                    + "required for the 'client_credentials' grant type.");
        }
        Optional<Principal> application = turn.cloud().directory().client(given.clientId());
        if (application.isEmpty()) {
            return error(turn, 400, "unauthorized_client", 700016, "Application with identifier '" + given.clientId()
                    + "' was not found in the directory '" + turn.cloud().tenantId()
                    + "'. This can happen if the application "
                    + "has not been installed by the administrator of the tenant or consented to by any user in the tenant. "
                    + "You may have sent your authentication request to the wrong tenant.");
        }
        boolean proven = turn.cloud().directory().secret(given.clientId()).filter(s -> s.matches(given.secret()))
                .isPresent();
        return proven ? issue(application.get())
                : error(turn, 401, "invalid_client", 7000215,
                "Invalid client secret provided. Ensure the secret being sent in "
                        + "the request is the client secret value, not the client secret ID, for a secret added to app '"
                        + given.clientId() + "'.");
    }

    private Optional<Credentials> basic() {
        return request.headers().first("Authorization").filter(v -> v.regionMatches(true, 0, "Basic ", 0, 6))
                .flatMap(v -> {
            try {
                String pair = new String(Base64.getDecoder().decode(v.substring(6).strip()), StandardCharsets.UTF_8);
                int colon = pair.indexOf(':');
                Query decoded = Query.parse("id=" + pair.substring(0, Math.max(colon, 0)) + "&secret="
                        + pair.substring(colon + 1));
                return Optional.of(new Credentials(decoded.first("id").orElse(""), decoded.first("secret").orElse("")));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }

    private Response issue(Principal application) {
        Optional<String> asked = v2 ? form.given("scope").map(TokenEndpoint::resourceOf) : form.given("resource");
        if (asked.isEmpty()) {
            return missing(v2 ? "scope" : "resource");
        }
        if (asked.get().isEmpty()) {
            return error(turn, 400, "invalid_scope", 1002012, "The provided value for scope " + form.first("scope")
                    .orElse("")
                    + " is not valid. Client credential flows must have a scope value with /.default suffixed to the resource "
                    + "identifier (application ID URI).");
        }
        String resource = asked.get();
        if (Audience.of(resource).isEmpty() && !isOwnAddress(resource)) {
            return error(turn, 400, "invalid_resource", 500011, noSuchResource(resource, turn.cloud().tenantId()));
        }
        AccessToken token = new Mint(turn.cloud(), turn.now(), turn.randomness(), request.outside())
                .forApplication(application, resource);
        turn.tell(Actor.ENTRA, request.caller().actor(),
                new Fact.TokenIssued(application.objectId(), application.appId(),
                application.name(), resource, token.expires()));
        return Response.json(200, v2 ? v2(token) : v1(token, resource)).with("Cache-Control", "no-store, no-cache")
                .with("Pragma", "no-cache");
    }

    private boolean isOwnAddress(String resource) {
        return resource.startsWith(request.outside().base().apply("https://management.azure.com"));
    }

    static String noSuchResource(String resource, String tenant) {
        return "The resource principal named " + resource + " was not found in the tenant named " + tenant
                + ". This can "
                + "happen if the application has not been installed by the administrator of the tenant or consented to by any "
                + "user in the tenant. You might have sent your authentication request to the wrong tenant.";
    }

    /** The resource of the one scope that ends in {@code /.default}; empty when there is none. */
    private static String resourceOf(String scopes) {
        for (String scope : scopes.split(" ", -1)) {
            if (scope.endsWith("/.default")) {
                return scope.substring(0, scope.length() - "/.default".length());
            }
        }
        return "";
    }

    private ObjectNode v2(AccessToken token) {
        long seconds = Math.max(0, token.expires().getEpochSecond() - turn.now().getEpochSecond() - 1);
        return Json.object().put("token_type", "Bearer").put("expires_in", seconds).put("ext_expires_in", seconds)
                .put("access_token", token.compact());
    }

    private ObjectNode v1(AccessToken token, String resource) {
        String seconds = String.valueOf(Math.max(0, token.expires().getEpochSecond() - turn.now()
                .getEpochSecond() - 1));
        return Json.object().put("token_type", "Bearer").put("expires_in", seconds).put("ext_expires_in", seconds)
                .put("expires_on", String.valueOf(token.expires().getEpochSecond()))
                .put("not_before", String.valueOf(token.notBefore().getEpochSecond())).put("resource", resource)
                .put("access_token", token.compact());
    }

    private Response missing(String parameter) {
        return error(turn, 400, "invalid_request", 900144, "The request body must contain the following parameter: '"
                + parameter + "'.");
    }

    /** The directory's error form, with its AADSTS number. */
    static Response error(Turn turn, int status, String error, int number, String text) {
        String trace = turn.randomness().guid();
        String correlation = turn.randomness().guid();
        String time = TIME.format(turn.now());
        ObjectNode body = Json.object().put("error", error)
                .put("error_description", "AADSTS%d: %s Trace ID: %s Correlation ID: %s Timestamp: %s"
                .formatted(number, text, trace, correlation, time));
        body.putArray("error_codes").add(number);
        body.put("timestamp", time).put("trace_id", trace).put("correlation_id", correlation);
        turn.tell(Actor.ENTRA, Actor.OUTSIDE, new Fact.TokenRefused(error, "AADSTS" + number + ": " + text));
        return Response.json(status, body);
    }
}
