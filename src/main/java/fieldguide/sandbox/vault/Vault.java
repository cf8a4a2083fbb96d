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
        return new Gate(turn, request, new Actor(Actor.Role.RESOURCE, vault.name())).open(Audience.VAULT, vault.id(),
                request.headers().bearer(), new VaultChallenge(turn.cloud().tenantId()), this::route);
    }

    private Response route(Verification.Trusted caller) {
        if (request.query().given("api-version").isEmpty()) {
            return Response.error(400, "BadParameter",
                    "The api-version query parameter is required: api-version must be specified.");
        }
        List<String> path = request.segments();
        var guard = new Guard(turn, request, vault, caller);
        var shelf = new Shelf(turn, vault);
        String collection = path.isEmpty() ? "" : path.getFirst().toLowerCase(Locale.ROOT);
        List<String> rest = path.isEmpty() ? path : path.subList(1, path.size());
        return switch (collection) {
            case "secrets" -> new Secrets(turn, request, guard, shelf).answer(rest);
            case "deletedsecrets" -> new DeletedSecrets(request, guard, shelf).answer(rest);
            default -> Response.error(404, "NotFound", "The simulated vault holds secrets only; there is nothing at "
                    + request.path());
        };
    }
}
