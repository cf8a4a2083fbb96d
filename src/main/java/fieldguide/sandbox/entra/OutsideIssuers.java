package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.SigningKey;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Outside;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sandbox's issuers outside the tenant, with discovery and keys (OpenID Connect Discovery 1.0). Whoever holds the
 * sandbox lets them sign what a workload there would bear: {@code POST /NAME/token} with a subject and an audience.
 */
public final class OutsideIssuers {
    public static final String HOST = "issuers.fieldguide.example";
    private static final String AUDIENCE = "api://AzureADTokenExchange";
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int MOST = 8;
    private final Turn turn;
    private final Request request;

    public OutsideIssuers(Turn turn, Request request) {
        this.turn = turn;
        this.request = request;
    }

    /** The address of an issuer, which its tokens and the credentials that trust it name. */
    public static String address(Outside outside, Cloud cloud, String name) {
        return OutsideIssuer.address(outside, cloud, name);
    }

    public Response answer() {
        List<String> path = request.segments();
        String name = path.isEmpty() ? "" : path.getFirst().toLowerCase(Locale.ROOT);
        String rest = path.isEmpty() ? "" : String.join("/", path.subList(1, path.size())).toLowerCase(Locale.ROOT);
        if (rest.equals("token") && request.method().equals("POST")) {
            return token(name);
        }
        return OutsideIssuer.named(name, turn.cloud()).map(issuer -> published(issuer, rest)).orElseGet(() -> error(404, "NotFound",
                "There is no issuer '" + name + "' here. It comes about when it signs its first token: POST /" + name + "/token."));
    }

    private Response published(OutsideIssuer issuer, String rest) {
        String address = OutsideIssuer.address(request.outside(), turn.cloud(), issuer.name());
        return switch (rest) {
            case ".well-known/openid-configuration" -> {
                ObjectNode document = Json.object().put("issuer", address).put("jwks_uri", address + "/keys");
                document.putArray("response_types_supported").add("id_token");
                document.putArray("subject_types_supported").add("public");
                document.putArray("id_token_signing_alg_values_supported").add(TokenParts.RS256);
                yield Response.json(200, document);
            }
            case "keys" -> Response.json(200, Keys.published(List.of(issuer.key()), address));
            default -> error(404, "NotFound", "An issuer has .well-known/openid-configuration, keys and token.");
        };
    }

    private Response token(String name) {
        if (!(request.caller() instanceof Caller.SignedIn)) {
            return error(401, "Unauthorized", "Only the holder of the sandbox lets its issuers sign: send the sandbox's key, "
                    + "Authorization: Bearer KEY").with("WWW-Authenticate", "Bearer");
        }
        ObjectNode given = Json.readObject(request.body().text()).orElseGet(Json::object);
        String subject = given.path("subject").asString("");
        Cloud cloud = turn.cloud();
        if (!OutsideIssuer.NAME.matcher(name).matches() || subject.isBlank()) {
            return error(400, "BadRequest", "Send {\"subject\": …, \"audience\": …} to an issuer whose name has lower-case "
                    + "letters, digits and hyphens, at most 40. The audience may be left out: " + AUDIENCE + ".");
        }
        return OutsideIssuer.named(name, cloud).isEmpty() && cloud.directory().outsideIssuers().size() >= MOST
                ? error(409, "QuotaExceeded", "A sandbox has at most " + MOST + " issuers; reset it, or use one of them.")
                : signed(name, subject, given.path("audience").asString(AUDIENCE));
    }

    private Response signed(String name, String subject, String audience) {
        if (OutsideIssuer.named(name, turn.cloud()).isEmpty()) {
            SigningKey key = Keys.generate(turn.randomness(), turn.now());
            turn.change(cloud -> cloud.with(cloud.directory().withOutsideIssuer(name, key)));
        }
        OutsideIssuer issuer = OutsideIssuer.named(name, turn.cloud()).orElseThrow();
        Instant until = turn.now().plus(LIFE);
        ObjectNode claims = Json.object().put("iss", OutsideIssuer.address(request.outside(), turn.cloud(), name))
                .put("sub", subject).put("aud", audience).put("jti", turn.randomness().guid())
                .put("iat", turn.now().getEpochSecond()).put("nbf", turn.now().getEpochSecond())
                .put("exp", until.getEpochSecond());
        return Response.json(200, Json.object().put("token", Signing.signed(claims, issuer.key()))
                .put("issuer", claims.path("iss").asString()).put("subject", subject).put("audience", audience)
                .put("expires_on", until.getEpochSecond()));
    }

    private static Response error(int status, String code, String message) {
        return Response.error(status, code, message);
    }
}
