package fieldguide.sandbox.sql;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Resource;
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
import tools.jackson.databind.node.ObjectNode;

/**
 * What answers at {@code {server}.database.windows.net}. The real server speaks TDS; this one takes over HTTP the token
 * that a driver would send when it signs in, and answers as the sign-in would: {@code POST /databases/{name}/login}, and
 * {@code POST /databases/{name}/query} with {@code {"statement": "…"}}. Public document: "Microsoft Entra authentication
 * for Azure SQL".
 */
public final class SqlServer implements Gate.Challenge {
    static final String MASTER = "master";
    private static final String UNKNOWN = "<token-identified principal>";
    private final Turn turn;
    private final Request request;
    private final Resource server;

    public SqlServer(Turn turn, Request request, Resource server) {
        this.turn = turn;
        this.request = request;
        this.server = server;
    }

    public Response answer() {
        return new Gate(turn, request, new Actor(Actor.Role.RESOURCE, server.name())).open(Audience.SQL, server.id(),
                request.headers().bearer(), this, this::route);
    }

    @Override
    public Response missing() {
        return SqlError.loginFailed(401, "", "");
    }

    @Override
    public Response refused(Verification.Rejected rejected) {
        return SqlError.loginFailed(401, UNKNOWN, switch (rejected.fault()) {
            case AUDIENCE, ISSUER -> "The server is not currently configured to accept this token.";
            case EXPIRED -> "Token is expired.";
            case NOT_YET_VALID -> "Token is not yet valid.";
            case MALFORMED, ALGORITHM, KEY, SIGNATURE -> "Validation of the token failed.";
        });
    }

    private Response route(Verification.Trusted caller) {
        List<String> path = request.segments();
        String what = path.size() == 3 ? request.method() + " " + path.getFirst() + " " + path.get(2) : "";
        return switch (what.toLowerCase(Locale.ROOT)) {
            case "post databases login" -> signedIn(caller, path.get(1), session -> Response.json(200, shown(session)));
            case "post databases query" -> signedIn(caller, path.get(1), this::query);
            default -> SqlError.of(404, 40515, 16,
                    "There is nothing here: POST /databases/{name}/login or /databases/{name}/query.");
        };
    }

    private Response signedIn(Verification.Trusted caller, String name, Function<Session, Response> then) {
        ResourceId database = server.id().child("databases/" + name);
        boolean there = name.equalsIgnoreCase(MASTER) || turn.cloud().resource(database).isPresent();
        Optional<Session> session = there ? new Login(turn, request, server, database).of(caller) : Optional.empty();
        return there ? session.map(then).orElseGet(() -> SqlError.loginFailed(403, UNKNOWN, ""))
                : SqlError.noDatabase(name);
    }

    private static ObjectNode shown(Session session) {
        ObjectNode body = Json.object().put("database", session.database().name()).put("user", session.user().name());
        var roles = body.putArray("roles");
        session.user().roles().forEach(roles::add);
        return body;
    }

    private Response query(Session session) {
        Optional<String> statement = Json.readObject(request.body().text())
                .map(body -> body.path("statement").asString(""));
        return new Statements(turn, session).run(statement.orElse(""));
    }
}
