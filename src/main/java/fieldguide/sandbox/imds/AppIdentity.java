package fieldguide.sandbox.imds;

import fieldguide.sandbox.cloud.HostDoor;
import fieldguide.sandbox.cloud.IssuedToken;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.entra.Audience;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Query;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * The local token endpoint of App Service and Functions: {@code IDENTITY_ENDPOINT} with {@code X-IDENTITY-HEADER}.
 * Public document: "How to use managed identities for App Service and Azure Functions", REST endpoint reference.
 */
public final class AppIdentity {
    private final Turn turn;
    private final Request request;
    private final Resource host;

    public AppIdentity(Turn turn, Request request, Resource host) {
        this.turn = turn;
        this.request = request;
        this.host = host;
    }

    public Response answer() {
        Query query = request.query();
        if (!hasHeader()) {
            return error(401, "The X-IDENTITY-HEADER header is missing or does not match IDENTITY_HEADER of this app.");
        }
        if (!request.method().equals("GET")) {
            return error(405, "The token endpoint answers GET.");
        }
        Optional<String> resource = query.given("resource");
        if (query.given("api-version").isEmpty() || resource.isEmpty()) {
            return error(400, "The parameters 'api-version' and 'resource' are required.");
        }
        boolean known = Audience.of(resource.get()).isPresent()
                || resource.get().startsWith(request.outside().base().apply("https://management.azure.com"));
        if (!known) {
            return error(400, "AADSTS500011: The resource principal named " + resource.get()
                    + " was not found in the tenant named "
                    + turn.cloud().tenantId() + ".");
        }
        return Choice.of(turn.cloud(), host.identity(), query) instanceof Choice.Chosen(Principal identity)
                ? success(identity, resource.get())
                : error(400,
                "No User Assigned or Delegated Managed Identity found for specified ClientId/ResourceId/PrincipalId.");
    }

    private boolean hasHeader() {
        String expected = turn.cloud().door(host.id()).map(HostDoor::identityHeader).orElse("");
        String given = request.headers().first("X-IDENTITY-HEADER").orElse("");
        return !expected.isEmpty() && MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8),
                given.getBytes(StandardCharsets.UTF_8));
    }

    private Response success(Principal identity, String resource) {
        IssuedToken token = new IdentityTokens(turn, host, request.outside()).of(identity, resource, false);
        return Response.json(200, Json.object().put("access_token", token.accessToken())
                .put("expires_on", String.valueOf(token.expires().getEpochSecond())).put("resource", resource)
                .put("token_type", "Bearer").put("client_id", identity.appId()));
    }

    private Response error(int status, String message) {
        return Response.json(status, Json.object().put("statusCode", status).put("message", message)
                .put("correlationId", turn.randomness().guid()));
    }
}
