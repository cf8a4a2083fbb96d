package fieldguide.sandbox.cosmos;

import fieldguide.sandbox.access.Action;
import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Check;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.entra.Verification;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Lets a caller read or write documents by the account's own data roles. Roles of Azure's resource manager, Owner
 * included, do not count here.
 */
record Guard(Turn turn, Request request, Resource account, Verification.Trusted caller) {
    private static final String ROOT = "Microsoft.DocumentDB/databaseAccounts/";

    /**
     * Goes on if one of the caller's data roles allows it at that place.
     *
     * @param path below the account, such as {@code dbs/db1/colls/c1}; empty for the account itself
     */
    Response allow(String verb, String path, Supplier<Response> then) {
        Action action = Action.onData(ROOT + verb);
        ResourceId scope = account.id().child(path);
        List<DataRole> held = DataRole.assigned(turn.cloud(), account, caller.objectId(), scope);
        boolean allowed = held.stream().anyMatch(role -> role.allows(action));
        List<Check> checks = new ArrayList<>(caller.checks());
        checks.add(Check.passed("permission model",
                "documents are opened by the account's own data roles (sqlRoleAssignments); Azure roles such as Owner do not count"));
        checks.add(allowed ? Check.passed("data role", names(held)) : Check.failed("data role", refusal(held, action)));
        turn.tell(new Actor(Actor.Role.RESOURCE, account.name()), request.caller().actor(), allowed
                ? new Fact.AccessAllowed(caller.objectId(), action.name(), scope, checks)
                : new Fact.AccessRefused(403, caller.objectId(), action.name(), scope, "Forbidden", checks, List.of()));
        return allowed ? then.get() : forbidden(action, path);
    }

    private static String names(List<DataRole> roles) {
        return String.join(", ", roles.stream().map(DataRole::name).toList());
    }

    private String refusal(List<DataRole> held, Action action) {
        return (held.isEmpty() ? "no data role is assigned to object id %s here; nothing grants %s"
                : names(held) + ", assigned to object id %s, does not contain %s").formatted(caller.objectId(), action.name())
                + ". Remedy: a sqlRoleAssignment of this account with the role Cosmos DB Built-in Data "
                + (action.matches(DataRole.READING) ? "Reader" : "Contributor");
    }

    private Response forbidden(Action action, String path) {
        return CosmosError.of(403, "Forbidden",
                ("Request blocked by Auth %s : Request is blocked because principal [%s] does not have required RBAC permissions "
                + "to perform action [%s] on resource [%s]. Learn more: https://aka.ms/cosmos-native-rbac.")
                .formatted(account.name(), caller.objectId(), action.name(), path.isEmpty() ? "/" : path));
    }
}
