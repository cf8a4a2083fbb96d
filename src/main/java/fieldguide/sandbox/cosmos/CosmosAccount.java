package fieldguide.sandbox.cosmos;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.entra.Audience;
import fieldguide.sandbox.entra.Gate;
import fieldguide.sandbox.entra.Verification;
import fieldguide.sandbox.http.Query;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What answers at {@code {account}.documents.azure.com}. Public documents: "Azure Cosmos DB: REST API", "Access control
 * on Azure Cosmos DB resources", "Use data plane role-based access control".
 */
public final class CosmosAccount implements Gate.Challenge {
    private final Turn turn;
    private final Request request;
    private final Resource account;

    public CosmosAccount(Turn turn, Request request, Resource account) {
        this.turn = turn;
        this.request = request;
        this.account = account;
    }

    public Response answer() {
        return new Gate(turn, request, new Actor(Actor.Role.RESOURCE, account.name())).open(Audience.COSMOS, account.id(),
                authorization().filter(a -> a.first("type").filter("aad"::equals).isPresent()).flatMap(a -> a.first("sig")),
                this, this::route);
    }

    /** The header is itself an encoded query; a bearer token, as generic tools send it, is taken as well. */
    private Optional<Query> authorization() {
        return request.headers().bearer().map(token -> Query.NONE.with("type", "aad").with("sig", token))
                .or(() -> request.headers().first("Authorization").map(CosmosAccount::decoded).map(Query::parse));
    }

    private static String decoded(String header) {
        try {
            return URLDecoder.decode(header, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return header;
        }
    }

    @Override
    public Response missing() {
        return unauthorized(authorization().flatMap(a -> a.first("type")).filter("master"::equals).isPresent()
                ? "Local Authorization is disabled. Use an AAD token to authorize all requests."
                : "Required Header authorization is missing. Ensure a valid Authorization token is passed.");
    }

    @Override
    public Response refused(Verification.Rejected rejected) {
        return unauthorized(switch (rejected.fault()) {
            case MALFORMED, ALGORITHM -> "The provided AAD token is malformed.";
            case KEY, SIGNATURE -> "The signature of the provided AAD token is invalid.";
            case ISSUER -> "The provided AAD token was issued by another tenant, " + rejected.found() + ".";
            case AUDIENCE -> "Invalid audience in the provided AAD token: " + rejected.found() + ".";
            case NOT_YET_VALID -> "The provided AAD token is not yet valid.";
            case EXPIRED -> "The provided AAD token has expired.";
        });
    }

    private static Response unauthorized(String message) {
        return CosmosError.of(401, "Unauthorized", message);
    }

    /** {@code /dbs/{db}/colls/{container}/docs/{id}}, or any beginning of it. */
    private Response route(Verification.Trusted caller) {
        List<String> path = request.segments();
        boolean known = true;
        List<String> words = List.of("dbs", "colls", "docs");
        for (int i = 0; i < path.size(); i += 2) {
            known &= i / 2 < words.size() && path.get(i).toLowerCase(Locale.ROOT).equals(words.get(i / 2));
        }
        return known ? new Reading(turn, request, account, new Guard(turn, request, account, caller)).answer(path)
                : CosmosError.of(404, "NotFound", "The simulated account has dbs, colls and docs; there is nothing at "
                + request.path() + ".");
    }
}
