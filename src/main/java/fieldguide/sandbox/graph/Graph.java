package fieldguide.sandbox.graph;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.entra.Audience;
import fieldguide.sandbox.entra.Gate;
import fieldguide.sandbox.entra.Verification;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** What answers at {@code graph.microsoft.com}. A managed identity is among the service principals, never among the applications. */
public final class Graph {
    private static final Predicate<Principal> USERS = p -> p.kind() == Principal.Kind.USER;
    private static final Predicate<Principal> SERVICES = USERS.negate();
    private static final Predicate<Principal> APPLICATIONS = p -> p.kind() == Principal.Kind.APPLICATION;
    private final Turn turn;
    private final Request request;

    public Graph(Turn turn, Request request) {
        this.turn = turn;
        this.request = request;
    }

    public Response answer() {
        Optional<String> token = request.headers().bearer();
        if (token.isEmpty()) {
            return challenge("Access token is empty.");
        }
        var gate = new Gate(turn, request, Actor.GRAPH);
        Verification verification = gate.verify(Audience.GRAPH, token.get());
        // Generic callers such as `az rest` send a token for Resource Manager when Graph lies below its address.
        if (verification instanceof Verification.Rejected(var fault, var found, var claims, var checks)
                && Audience.ARM.accepts(found)) {
            verification = gate.verify(Audience.ARM, token.get());
        }
        return switch (verification) {
            case Verification.Rejected rejected -> {
                gate.tellRefused(ResourceId.ROOT, rejected);
                yield challenge(reason(rejected.fault()));
            }
            case Verification.Trusted trusted -> route(trusted);
        };
    }

    private static Response challenge(String message) {
        return Response.error(401, "InvalidAuthenticationToken", message).with("WWW-Authenticate", "Bearer realm=\"\", "
                + "authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\", "
                + "client_id=\"00000003-0000-0000-c000-000000000000\"");
    }

    private static String reason(Verification.Fault fault) {
        return switch (fault) {
            case MALFORMED -> "IDX14100: JWT is not well formed.";
            case ALGORITHM -> "Access token validation failure. Invalid algorithm.";
            case KEY -> "IDX10503: Signature validation failed. The token's kid is missing or names no key of the tenant.";
            case SIGNATURE -> "IDX10511: Signature validation failed.";
            case ISSUER -> "Access token validation failure. Invalid issuer.";
            case AUDIENCE -> "Access token validation failure. Invalid audience.";
            case NOT_YET_VALID -> "Lifetime validation failed, the token is not yet valid.";
            case EXPIRED -> "Lifetime validation failed, the token is expired.";
        };
    }

    private Response route(Verification.Trusted caller) {
        List<String> path = request.segments();
        List<String> rest = path.isEmpty() ? path : path.subList(1, path.size());
        String what = request.method() + " " + (rest.isEmpty() ? "" : rest.getFirst().toLowerCase(Locale.ROOT)) + " "
                + rest.size();
        return switch (what) {
            case "GET serviceprincipals 1" -> list(SERVICES);
            case "GET applications 1" -> list(APPLICATIONS);
            case "GET users 1" -> list(USERS);
            case "GET serviceprincipals 2" -> one(SERVICES, rest.get(1));
            case "GET users 2" -> one(USERS, rest.get(1));
            case "GET me 1" -> me(caller);
            case "POST directoryobjects 2" -> byIds();
            case "POST users 1" -> new Users(turn, request, caller).create();
            case "DELETE users 2" -> new Users(turn, request, caller).delete(rest.get(1));
            default -> Response.error(404, "Request_ResourceNotFound", "The simulated Graph has nothing at "
                    + request.path());
        };
    }

    private Response list(Predicate<Principal> kind) {
        Optional<Predicate<Principal>> filter = Filter.of(request.query().first("$filter").orElse(""));
        if (filter.isEmpty()) {
            return Response.error(400, "Request_UnsupportedQuery", "The simulated Graph does not know this filter.");
        }
        ObjectNode body = Json.object();
        var value = body.putArray("value");
        turn.cloud().directory().all().stream().filter(kind.and(filter.get()))
                .forEach(p -> value.add(DirectoryObject.view(p)));
        return Response.json(200, body);
    }

    private Response one(Predicate<Principal> kind, String id) {
        return turn.cloud().directory().all().stream().filter(kind)
                .filter(p -> p.objectId().equalsIgnoreCase(id) || p.userName().equalsIgnoreCase(id)).findFirst()
                .map(p -> Response.json(200, DirectoryObject.view(p)))
                .orElseGet(() -> Response.error(404, "Request_ResourceNotFound", "Resource '" + id
                + "' does not exist or one of its queried "
                        + "reference-property objects are not present."));
    }

    private Response me(Verification.Trusted caller) {
        return turn.cloud().directory().principal(caller.objectId()).filter(USERS)
                .map(p -> Response.json(200, DirectoryObject.view(p)))
                .orElseGet(() -> Response.error(400, "BadRequest",
                "/me request is only valid with delegated authentication flow."));
    }

    private Response byIds() {
        ObjectNode body = Json.object();
        var value = body.putArray("value");
        Json.readObject(request.body().text()).orElseGet(Json::object).path("ids")
                .forEach(id -> turn.cloud().directory()
                .principal(id.asString("")).ifPresent(p -> value.add(DirectoryObject.view(p))));
        return Response.json(200, body);
    }
}
