package fieldguide.sandbox.imds;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.IssuedToken;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.entra.Audience;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Query;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What answers at {@code 169.254.169.254} on one host. Public documents: "Azure Instance Metadata Service" and "How to
 * use managed identities for Azure resources on an Azure VM to acquire an access token".
 */
public final class Metadata {
    private final Turn turn;
    private final Request request;
    private final Resource host;

    public Metadata(Turn turn, Request request, Resource host) {
        this.turn = turn;
        this.request = request;
        this.host = host;
    }

    public Response answer() {
        String path = String.join("/", request.segments()).toLowerCase(Locale.ROOT);
        return switch (path) {
            case "metadata/identity/oauth2/token" -> admitted(path).orElseGet(this::token);
            case "metadata/identity/info" -> admitted(path)
                    .orElseGet(() -> Response.json(200, Json.object().put("tenantId", turn.cloud().tenantId())));
            case "metadata/instance" -> admitted(path)
                    .orElseGet(() -> Response.json(200, new Instance(turn.cloud(), host).document()));
            case "metadata/versions" -> header().orElseGet(() -> Response.json(200, ApiVersions.document()));
            default -> header().orElseGet(() -> Response.json(404, Json.object().put("error", "Not found")));
        };
    }

    /** The refusal that comes before the request itself is looked at, if any. */
    private Optional<Response> admitted(String path) {
        return header().or(this::method).or(this::repeated)
                .or(() -> ApiVersions.refusal(request.query(), path.contains("identity")));
    }

    private Optional<Response> header() {
        if (request.headers().has("X-Forwarded-For")) {
            return Optional.of(refuse("invalid_request", "Requests with the header X-Forwarded-For are not accepted: "
                    + "they come through a proxy, and the metadata service answers its own host only"));
        }
        boolean meant = request.headers().first("Metadata").filter("true"::equalsIgnoreCase).isPresent();
        return meant ? Optional.empty() : Optional.of(refuse("invalid_request",
                "Required metadata header not specified"));
    }

    private Optional<Response> method() {
        return request.method().equals("GET") ? Optional.empty()
                : Optional.of(Response.oauthError(405, "method_not_allowed", "The metadata service answers GET, not "
                + request.method())
                        .with("Allow", "GET"));
    }

    private Optional<Response> repeated() {
        var seen = new HashSet<String>();
        return request.query().parameters().stream().map(p -> p.name().toLowerCase(Locale.ROOT))
                .filter(name -> !seen.add(name))
                .findFirst().map(name -> refuse("invalid_request", "The parameter '" + name
                + "' is given more than once"));
    }

    private Response token() {
        Query query = request.query();
        Optional<String> resource = query.given("resource");
        if (resource.isEmpty()) {
            return refuse("invalid_resource", "AADSTS50001: The application named  was not found in the tenant named "
                    + turn.cloud().tenantId()
                    + ". The parameter 'resource' is missing: name the service the token is for.");
        }
        if (!isKnown(resource.get())) {
            return refuse("invalid_resource", "AADSTS500011: The resource principal named " + resource.get()
                    + " was not found in the tenant named " + turn.cloud().tenantId()
                    + ". This can happen if the application "
                    + "has not been installed by the administrator of the tenant or consented to by any user in the tenant. "
                    + "You might have sent your authentication request to the wrong tenant.");
        }
        boolean fresh = query.first("bypass_cache").filter("true"::equalsIgnoreCase).isPresent();
        return switch (Choice.of(turn.cloud(), host.identity(), query)) {
            case Choice.Chosen(Principal identity) -> success(identity, resource.get(), fresh);
            case Choice.NotFound() -> refuse("invalid_request", "Identity not found");
            case Choice.Ambiguous() -> refuse("invalid_request",
                    "Multiple user assigned identities exist, please specify the "
                    + "clientId / resourceId of the identity in the token request");
            case Choice.TooManyNames() -> refuse("invalid_request",
                    "Only one of client_id, object_id and msi_res_id may be specified");
        };
    }

    private boolean isKnown(String resource) {
        return Audience.of(resource).isPresent()
                || resource.startsWith(request.outside().base().apply("https://management.azure.com"));
    }

    private Response success(Principal identity, String resource, boolean fresh) {
        IssuedToken token = new IdentityTokens(turn, host, request.outside()).of(identity, resource, fresh);
        long left = Math.max(0, token.expires().getEpochSecond() - turn.now().getEpochSecond() - 1);
        ObjectNode body = Json.object().put("access_token", token.accessToken()).put("client_id", identity.appId())
                .put("expires_in", String.valueOf(left))
                .put("expires_on", String.valueOf(token.expires().getEpochSecond()))
                .put("ext_expires_in", String.valueOf(left))
                .put("not_before", String.valueOf(token.notBefore().getEpochSecond()))
                .put("resource", resource).put("token_type", "Bearer");
        return Response.json(200, body);
    }

    private Response refuse(String error, String description) {
        turn.tell(Actor.IMDS, request.caller().actor(), new Fact.TokenRefused(error, description));
        return Response.oauthError(400, error, description);
    }
}
