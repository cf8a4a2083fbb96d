package fieldguide.sandbox.sql;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Check;
import fieldguide.sandbox.cloud.DatabaseUser;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.entra.Verification;
import fieldguide.sandbox.http.Request;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the user of a database that a token's principal is: the server's Microsoft Entra admin, or a user made for it. */
record Login(Turn turn, Request request, Resource server, ResourceId database) {
    private static final String ACTION = "Microsoft.Sql/servers/databases/connect";

    Optional<Session> of(Verification.Trusted caller) {
        Optional<DatabaseUser> user = isAdmin(caller) ? Optional.of(new DatabaseUser("dbo", caller.objectId(),
                List.of("db_owner"))) : mapped(caller);
        Check check = user.map(u -> Check.passed("database user", "signed in as " + u.name()))
                .orElseGet(() -> Check.failed("database user", refusal(caller)));
        List<Check> checks = Stream.concat(caller.checks().stream(), Stream.of(check)).toList();
        turn.tell(new Actor(Actor.Role.RESOURCE, server.name()), request.caller().actor(), user.isPresent()
                ? new Fact.AccessAllowed(caller.objectId(), ACTION, database, checks)
                : new Fact.AccessRefused(403, caller.objectId(), ACTION, database, "LoginFailed", checks, List.of()));
        return user.map(u -> new Session(database, u));
    }

    private boolean isAdmin(Verification.Trusted caller) {
        return admins().anyMatch(sid -> sid.equalsIgnoreCase(caller.objectId())
                || !sid.isEmpty() && sid.equalsIgnoreCase(caller.claim("appid")));
    }

    private Stream<String> admins() {
        Optional<Resource> below = turn.cloud().resource(server.id().child("administrators/ActiveDirectory"));
        return Stream.concat(Stream.of(server.properties().path("administrators").path("sid").asString("")),
                below.map(admin -> admin.property("sid")).stream()).filter(sid -> !sid.isEmpty());
    }

    private Optional<DatabaseUser> mapped(Verification.Trusted caller) {
        boolean user = caller.claim("idtyp").equals("user");
        String sid = user ? caller.objectId() : caller.claim("appid");
        return turn.cloud().contents().users(database).stream().filter(u -> u.sid().equalsIgnoreCase(sid)).findFirst();
    }

    private String refusal(Verification.Trusted caller) {
        String name = turn.cloud().directory().principal(caller.objectId()).map(Principal::name).orElse(caller.objectId());
        String stale = turn.cloud().contents().user(database, name).map(u -> " A user of that name stands for another client id, "
                + u.sid() + ": its principal was deleted and made again. Drop it and create it anew.").orElse("");
        return "no user of the database %s stands for client id %s.%s The server's Microsoft Entra admin lets it in with: CREATE USER [%s] FROM EXTERNAL PROVIDER"
                .formatted(database.name(), caller.claim("appid"), stale, name);
    }
}
