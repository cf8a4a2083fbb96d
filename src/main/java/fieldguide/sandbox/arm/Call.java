package fieldguide.sandbox.arm;

import fieldguide.sandbox.access.AccessControl;
import fieldguide.sandbox.access.Action;
import fieldguide.sandbox.access.Decision;
import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.cloud.Check;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.entra.Verification;
import fieldguide.sandbox.http.Headers;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Query;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** A request whose caller is known. */
record Call(Turn turn, Request request, Verification.Trusted caller) {

    Cloud cloud() {
        return turn.cloud();
    }

    String method() {
        return request.method();
    }

    Optional<ObjectNode> body() {
        return Json.readObject(request.body().text());
    }

    String filter() {
        return request.query().first("$filter").orElse("");
    }

    Call with(Bytes body) {
        return new Call(turn, request.with(body), caller);
    }

    /** The same call in a copy of the sandbox: nothing that it changes or tells comes back. */
    Call inCopy() {
        return new Call(new Turn(cloud(), turn.now(), turn.randomness()), request, caller);
    }

    /** Does what is asked for, and keeps it for the activity log. */
    Response answer() {
        Response answer = new Routes(this).answer();
        ActivityLog.record(this, answer);
        return answer;
    }

    /** Something that this call has to do on the way, with the same rights. */
    Response inner(String method, ResourceId id, String apiVersion, Bytes body) {
        var other = new Request(method, request.host(), id.value(), Query.NONE.with("api-version", apiVersion),
                Headers.NONE, body, request.caller(), request.outside());
        return new Call(turn, other, caller).answer();
    }

    /** Whether the caller made it a condition that the resource is new, or that it is not (RFC 9110, section 13.1). */
    boolean contradicts(Optional<Resource> before) {
        boolean mustBeNew = request.headers().first("If-None-Match").filter("*"::equals).isPresent();
        boolean mustExist = request.headers().first("If-Match").filter("*"::equals).isPresent();
        return before.isPresent() ? mustBeNew : mustExist;
    }

    boolean may(String action, ResourceId scope) {
        return new AccessControl(cloud()).allows(caller.objectId(), Action.of(action), scope);
    }

    /** The refusal, with its trace left behind, if the caller's roles do not allow the action. */
    Optional<Response> refused(String action, ResourceId scope) {
        Decision decision = new AccessControl(cloud()).decide(caller.objectId(), Action.of(action), scope);
        if (decision.allowed()) {
            return Locks.refused(cloud(), action, scope);
        }
        tellRefused(decision, "AuthorizationFailed");
        return Optional.of(Response.error(403, "AuthorizationFailed",
                ("The client '%s' with object id '%s' does not have authorization to "
                + "perform action '%s' over scope '%s' or the scope is invalid. If access was recently granted, please refresh your "
                + "credentials.").formatted(callerName(), caller.objectId(), action, scope)));
    }

    /** The refusal of something that is linked to what the call does, such as an identity to be attached. */
    Optional<Response> refusedLinked(String did, ResourceId at, String action, ResourceId linked) {
        Decision decision = new AccessControl(cloud()).decide(caller.objectId(), Action.of(action), linked);
        if (decision.allowed()) {
            return Optional.empty();
        }
        tellRefused(decision, "LinkedAuthorizationFailed");
        return Optional.of(Response.error(403, "LinkedAuthorizationFailed",
                ("The client '%s' with object id '%s' has permission to perform "
                + "action '%s' on scope '%s'; however, it does not have permission to perform action(s) '%s' on the linked scope(s) "
                + "'%s' (respectively) or the linked scope(s) are invalid.")
                .formatted(callerName(), caller.objectId(), did, at, action, linked)));
    }

    private void tellRefused(Decision decision, String reason) {
        List<Check> checks = Stream.concat(caller.checks().stream(), decision.checks().stream()).toList();
        turn.tell(Actor.ARM, request.caller().actor(),
                new Fact.AccessRefused(403, caller.objectId(), decision.action().name(),
                decision.scope(), reason, checks, decision.remedies()));
    }

    String callerName() {
        return cloud().directory().principal(caller.objectId()).map(Principal::callerName)
                .orElseGet(() -> caller.claim("appid"));
    }
}
