package fieldguide.sandbox.graph;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.AppRoleAssignment;
import fieldguide.sandbox.cloud.Check;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.entra.Verification;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Lets an application read the directory by the roles that its token names. The token alone counts: what was granted or
 * taken away since it was issued shows in the next one, which the metadata service may fetch only a day later. Users and
 * the owner application may read everything.
 */
record Permissions(Turn turn, Request request, Verification.Trusted caller) {

    boolean isOwner() {
        return caller.objectId().equals(turn.cloud().ownerUser()) || caller.claim("appid").equals(turn.cloud().ownerApp());
    }

    Response owned(Supplier<Response> then) {
        return isOwner() ? then.get() : denied();
    }

    Response reading(AppRole needed, Supplier<Response> then) {
        List<String> held = caller.claims().path("roles").valueStream().map(role -> role.asString("")).toList();
        boolean allowed = isOwner() || !caller.claim("idtyp").equals("app") || held.contains(needed.value())
                || held.contains(AppRole.DIRECTORY_READ_ALL.value());
        if (allowed) {
            return then.get();
        }
        List<Check> checks = Stream.concat(caller.checks().stream(), Stream.of(Check.failed("roles in the token",
                "the token names " + (held.isEmpty() ? "no roles" : String.join(", ", held)) + "; needed: " + needed.value()
                + " or " + AppRole.DIRECTORY_READ_ALL.value() + since(needed)))).toList();
        turn.tell(Actor.GRAPH, request.caller().actor(), new Fact.AccessRefused(403, caller.objectId(),
                "Microsoft.Graph/" + needed.value(), ResourceId.ROOT, "Authorization_RequestDenied", checks, List.of()));
        return denied();
    }

    /** Granted meanwhile, but not in this token. */
    private String since(AppRole needed) {
        Optional<AppRoleAssignment> granted = turn.cloud().directory().appRolesOf(caller.objectId()).stream()
                .filter(role -> role.role().equals(needed.value()) || role.role().equals(AppRole.DIRECTORY_READ_ALL.value()))
                .findFirst();
        return granted.map(role -> ". " + role.role() + " was granted at " + role.created() + ", after this token was issued: "
                + "a new token has it. The metadata service keeps the old one until shortly before it expires, "
                + expiry()).orElse(". Grant it as an appRoleAssignment of the service principal");
    }

    private String expiry() {
        JsonNode exp = caller.claims().path("exp");
        return java.time.Instant.ofEpochSecond(exp.asLong(0)).toString();
    }

    static Response denied() {
        return Response.error(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");
    }
}
