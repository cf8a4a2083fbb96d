package fieldguide.sandbox.imds;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.HostDoor;
import fieldguide.sandbox.cloud.IssuedToken;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.entra.Audience;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * The local token endpoint of App Service and Functions: {@code IDENTITY_ENDPOINT} with {@code X-IDENTITY-HEADER}, and
 * its form of 2017-09-01 with the header {@code secret}. Public document: "How to use managed identities for App Service
 * and Azure Functions", REST endpoint reference.
 */
public final class AppIdentity {
    private static final String OLD = "2017-09-01";
    private static final DateTimeFormatter OLD_TIME = DateTimeFormatter.ofPattern("MM/dd/yyyy hh:mm:ss a '+00:00'",
            Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private final Turn turn;
    private final Request request;
    private final Resource host;
    private final boolean old;

    public AppIdentity(Turn turn, Request request, Resource host) {
        this.turn = turn;
        this.request = request;
        this.host = host;
        this.old = request.query().first("api-version").filter(OLD::equals).isPresent();
    }

    public Response answer() {
        Optional<String> off = Power.off(host);
        if (off.isPresent()) {
            return error(400, Power.explained(host, off.get()));
        }
        if (!hasHeader()) {
            return error(401, old ? "The header 'secret' is missing or does not match MSI_SECRET of this app."
                    : "The X-IDENTITY-HEADER header is missing or does not match IDENTITY_HEADER of this app.");
        }
        if (!request.method().equals("GET")) {
            return error(405, "The token endpoint answers GET.").with("Allow", "GET");
        }
        return request.query().given("api-version").isEmpty()
                ? error(400, "The parameters 'api-version' and 'resource' are required.") : token();
    }

    private Response token() {
        Optional<String> resource = request.query().given("resource");
        if (resource.isEmpty()) {
            return error(400, "The parameters 'api-version' and 'resource' are required.");
        }
        if (!Audience.isKnown(resource.get(), request.outside())) {
            return error(400, "AADSTS500011: " + Audience.unknown(resource.get(), turn.cloud().tenantId()));
        }
        return Choice.of(turn.cloud(), host.identity(), request.query()) instanceof Choice.Chosen(Principal identity)
                ? success(identity, resource.get())
                : error(400,
                "No User Assigned or Delegated Managed Identity found for specified ClientId/ResourceId/PrincipalId.");
    }

    private boolean hasHeader() {
        String expected = turn.cloud().door(host.id()).map(HostDoor::identityHeader).orElse("");
        String given = request.headers().first(old ? "secret" : "X-IDENTITY-HEADER").orElse("");
        return !expected.isEmpty() && MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8),
                given.getBytes(StandardCharsets.UTF_8));
    }

    private Response success(Principal identity, String resource) {
        IssuedToken token = new IdentityTokens(turn, host, request.outside()).of(identity, resource, false);
        return Response.json(200, Json.object().put("access_token", token.accessToken())
                .put("expires_on", old ? OLD_TIME.format(token.expires()) : seconds(token.expires()))
                .put("resource", resource).put("token_type", "Bearer").put("client_id", identity.appId()));
    }

    private static String seconds(Instant at) {
        return String.valueOf(at.getEpochSecond());
    }

    private Response error(int status, String message) {
        turn.tell(Actor.IMDS, request.caller().actor(), new Fact.TokenRefused("app_identity", message));
        return Response.json(status, Json.object().put("statusCode", status).put("message", message)
                .put("correlationId", turn.randomness().guid()));
    }
}
