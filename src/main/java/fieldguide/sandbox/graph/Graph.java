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
import java.util.function.Function;
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
        var challenge = new GraphChallenge();
        if (token.isEmpty()) {
            return challenge.missing();
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
                yield challenge.refused(rejected);
            }
            case Verification.Trusted trusted -> route(trusted);
        };
    }

    private Response route(Verification.Trusted caller) {
        List<String> path = request.segments();
        List<String> rest = path.isEmpty() ? path : path.subList(1, path.size());
        var may = new Permissions(turn, request, caller);
        String what = request.method() + " " + (rest.isEmpty() ? "" : rest.getFirst().toLowerCase(Locale.ROOT)) + " "
                + rest.size();
        return switch (what) {
            case "GET serviceprincipals 1" -> may.reading(AppRole.APPLICATION_READ_ALL, this::services);
            case "GET applications 1" -> may.reading(AppRole.APPLICATION_READ_ALL, () -> new Listing(request.query(), "applications",
                    this::application).of(turn.cloud().directory().all().stream().filter(APPLICATIONS), List.of()));
            case "GET applications 2" -> may.reading(AppRole.APPLICATION_READ_ALL, () -> withApplication(rest.get(1),
                    app -> Response.json(200, listing("").selected(application(app)))));
            case "PATCH applications 2" -> may.owned(() -> withApplication(rest.get(1), new Applications(turn, request)::patch));
            case "GET users 1" -> may.reading(AppRole.USER_READ_ALL, () -> list("users", USERS));
            case "GET serviceprincipals 2" -> may.reading(AppRole.APPLICATION_READ_ALL, () -> one(SERVICES, rest.get(1)));
            case "GET users 2" -> may.reading(AppRole.USER_READ_ALL, () -> one(USERS, rest.get(1)));
            case "GET me 1" -> me(caller);
            case "POST directoryobjects 2" -> may.reading(AppRole.DIRECTORY_READ_ALL, this::byIds);
            case "POST users 1" -> may.owned(new Users(turn, request)::create);
            case "DELETE users 2" -> may.owned(() -> new Users(turn, request).delete(rest.get(1)));
            case "GET serviceprincipals 3", "POST serviceprincipals 3", "DELETE serviceprincipals 4" ->
                    rest.get(2).equalsIgnoreCase("appRoleAssignments") ? may.owned(() -> appRoles(rest)) : nothing();
            default -> nothing();
        };
    }

    private Response nothing() {
        return Response.error(404, "Request_ResourceNotFound", "The simulated Graph has nothing at " + request.path());
    }

    private Response services() {
        var graph = new GraphItself(turn.cloud().tenantId());
        String asked = request.query().first("$filter").orElse("") + request.query().first("$search").orElse("");
        boolean meant = asked.isBlank() || asked.contains(GraphItself.APP_ID) || asked.contains(GraphItself.NAME);
        return listing("servicePrincipals").of(turn.cloud().directory().all().stream().filter(SERVICES),
                meant ? List.of(graph.view()) : List.of());
    }

    private Listing listing(String collection) {
        return new Listing(request.query(), collection, principal -> DirectoryObject.view(principal, turn.now()));
    }

    private Response list(String collection, Predicate<Principal> kind) {
        return listing(collection).of(turn.cloud().directory().all().stream().filter(kind), List.of());
    }

    private ObjectNode application(Principal application) {
        return Applications.view(application, turn.cloud().directory().registration(application.appId()));
    }

    private Response withApplication(String id, Function<Principal, Response> then) {
        return found(APPLICATIONS, id).map(then).orElseGet(() -> missing(id));
    }

    private Response appRoles(List<String> path) {
        Optional<Principal> principal = found(SERVICES, path.get(1));
        return principal.map(p -> new AppRoleAssignments(turn, request, p)).map(roles -> switch (request.method()) {
            case "GET" -> roles.list();
            case "POST" -> roles.grant();
            default -> roles.revoke(path.get(3));
        }).orElseGet(() -> missing(path.get(1)));
    }

    private Response one(Predicate<Principal> kind, String id) {
        if (id.equalsIgnoreCase(new GraphItself(turn.cloud().tenantId()).objectId())) {
            return Response.json(200, new GraphItself(turn.cloud().tenantId()).view());
        }
        return found(kind, id).map(p -> Response.json(200, listing("").selected(DirectoryObject.view(p, turn.now()))))
                .orElseGet(() -> missing(id));
    }

    private Optional<Principal> found(Predicate<Principal> kind, String id) {
        return turn.cloud().directory().all().stream().filter(kind)
                .filter(p -> p.objectId().equalsIgnoreCase(id) || p.userName().equalsIgnoreCase(id)).findFirst();
    }

    private static Response missing(String id) {
        return Response.error(404, "Request_ResourceNotFound", "Resource '" + id
                + "' does not exist or one of its queried reference-property objects are not present.");
    }

    private Response me(Verification.Trusted caller) {
        return turn.cloud().directory().principal(caller.objectId()).filter(USERS)
                .map(p -> Response.json(200, DirectoryObject.view(p, turn.now())))
                .orElseGet(() -> Response.error(400, "BadRequest",
                "/me request is only valid with delegated authentication flow."));
    }

    private Response byIds() {
        ObjectNode body = Json.object();
        var value = body.putArray("value");
        Json.readObject(request.body().text()).orElseGet(Json::object).path("ids")
                .forEach(id -> turn.cloud().directory()
                .principal(id.asString("")).ifPresent(p -> value.add(DirectoryObject.view(p, turn.now()))));
        return Response.json(200, body);
    }
}
