package fieldguide.sandbox.vault;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.entra.Audience;
import fieldguide.sandbox.entra.Gate;
import fieldguide.sandbox.entra.Verification;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What answers at {@code {name}.vault.azure.net}: first who calls, then whether it may, then what it asks. Public
 * documents: "Azure Key Vault REST API", "Authentication, requests and responses".
 */
public final class Vault {
    private final Turn turn;
    private final Request request;
    private final Resource vault;

    public Vault(Turn turn, Request request, Resource vault) {
        this.turn = turn;
        this.request = request;
        this.vault = vault;
    }

    public Response answer() {
        Optional<String> token = request.headers().bearer();
        if (token.isEmpty()) {
            return challenge("AKV10000: Request is missing a Bearer or PoP token.");
        }
        var gate = new Gate(turn, request, new Actor(Actor.Role.RESOURCE, vault.name()));
        return switch (gate.verify(Audience.VAULT, token.get())) {
            case Verification.Rejected rejected -> {
                gate.tellRefused(vault.id(), rejected);
                yield challenge(reason(rejected));
            }
            case Verification.Trusted trusted -> route(trusted);
        };
    }

    /** Answers 401 and says where a token is to be had. */
    private Response challenge(String message) {
        return Response.error(401, "Unauthorized", message).with("WWW-Authenticate",
                "Bearer authorization=\"https://login.microsoftonline.com/%s\", resource=\"https://vault.azure.net\""
                        .formatted(turn.cloud().tenantId()));
    }

    private String reason(Verification.Rejected rejected) {
        return switch (rejected.fault()) {
            case MALFORMED -> "[BearerReadAccessTokenFailed] Error validating token: 'S2S12005'.";
            case ALGORITHM ->
                    "AKV10046: Unable to resolve the key used for signature validation. Algorithm '%s' is not accepted."
                    .formatted(rejected.found());
            case KEY -> "AKV10046: Unable to resolve the key used for signature validation.";
            case SIGNATURE -> "Error validating token: IDX10511. Signature validation failed.";
            case ISSUER -> "AKV10032: Invalid issuer. Expected one of https://sts.windows.net/%s/, found %s."
                    .formatted(turn.cloud().tenantId(), rejected.found());
            case AUDIENCE ->
                    "AKV10022: Invalid audience. Expected https://vault.azure.net, found: %s.".formatted(rejected.found());
            case NOT_YET_VALID ->
                    "Error validating token: IDX10222. Lifetime validation failed. The token is not yet valid. ValidFrom: "
                    + rejected.found();
            case EXPIRED ->
                    "[TokenExpired] Error validating token: IDX10223. Lifetime validation failed. The token is expired. ValidTo: "
                    + rejected.found();
        };
    }

    private Response route(Verification.Trusted caller) {
        if (request.query().given("api-version").isEmpty()) {
            return Response.error(400, "BadParameter",
                    "The api-version query parameter is required: api-version must be specified.");
        }
        List<String> path = request.segments();
        var guard = new Guard(turn, request, vault, caller);
        String collection = path.isEmpty() ? "" : path.getFirst().toLowerCase(Locale.ROOT);
        List<String> rest = path.isEmpty() ? path : path.subList(1, path.size());
        return switch (collection) {
            case "secrets" -> new Secrets(turn, request, vault, guard).answer(rest);
            case "deletedsecrets" -> new DeletedSecrets(turn, request, vault, guard).answer(rest);
            default -> Response.error(404, "NotFound", "The simulated vault holds secrets only; there is nothing at "
                    + request.path());
        };
    }
}
