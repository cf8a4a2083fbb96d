package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What answers at {@code login.microsoftonline.com}. */
public final class Login {
    private static final Set<String> ANY_TENANT = Set.of("common", "organizations", "adfs");
    private final Turn turn;
    private final Request request;

    public Login(Turn turn, Request request) {
        this.turn = turn;
        this.request = request;
    }

    public Response answer() {
        List<String> path = request.segments().stream().map(s -> s.toLowerCase(Locale.ROOT)).toList();
        if (path.isEmpty()) {
            return notFound();
        }
        boolean bare = path.getFirst().equals("oauth2");
        String tenant = bare ? turn.cloud().tenantId() : path.getFirst();
        String rest = String.join("/", bare ? path : path.subList(1, path.size()));
        if (!ANY_TENANT.contains(tenant) && !tenant.equalsIgnoreCase(turn.cloud().tenantId())) {
            return TokenEndpoint.error(turn, 400, "invalid_request", 90002, "Tenant '" + tenant
                    + "' not found. Check to make "
                    + "sure you have the correct tenant ID and are signing into the correct cloud. Check with your "
                    + "subscription administrator, this may happen if there are no active subscriptions for the tenant.");
        }
        return switch (rest) {
            case "oauth2/token" -> new TokenEndpoint(turn, request, false).answer();
            case "oauth2/v2.0/token" -> new TokenEndpoint(turn, request, true).answer();
            case ".well-known/openid-configuration" -> Response.json(200, discovery().v1());
            case "v2.0/.well-known/openid-configuration" -> Response.json(200, discovery().v2());
            case "discovery/keys", "discovery/v2.0/keys" -> keys(rest.contains("v2.0"));
            case "discovery/instance" -> Response.json(200, discovery().instance());
            default -> notFound();
        };
    }

    private Discovery discovery() {
        return new Discovery(turn.cloud(), request.outside());
    }

    private Response keys(boolean v2) {
        String issuer = request.outside().issuer(turn.cloud().tenantId()) + (v2 ? "v2.0" : "");
        return Response.json(200, Keys.published(turn.cloud().directory(), issuer))
                .with("Cache-Control", "max-age=300");
    }

    private Response notFound() {
        return Response.oauthError(404, "not_found", "The simulated login.microsoftonline.com has no page at "
                + request.path());
    }
}
