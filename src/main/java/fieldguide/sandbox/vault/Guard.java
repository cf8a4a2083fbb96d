package fieldguide.sandbox.vault;

import fieldguide.sandbox.access.AccessControl;
import fieldguide.sandbox.access.Action;
import fieldguide.sandbox.access.Decision;
import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Check;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.entra.Verification;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Lets a caller do something with secrets, by the vault's model: role assignments, or its own access policies. */
record Guard(Turn turn, Request request, Resource vault, Verification.Trusted caller) {

    Response allow(Permission permission, String secret, Supplier<Response> then) {
        Decision decision = decide(permission, secret);
        List<Check> checks = Stream.concat(caller.checks().stream(), decision.checks().stream()).toList();
        if (decision.allowed()) {
            tell(new Fact.AccessAllowed(decision.principalId(), permission.action(), decision.scope(), checks));
            return then.get();
        }
        String reason = usesRoles() ? "ForbiddenByRbac" : "ForbiddenByPolicy";
        tell(new Fact.AccessRefused(403, decision.principalId(), permission.action(), decision.scope(), reason, checks,
                decision.remedies()));
        return forbidden(usesRoles() ? byRole(permission, decision.scope()) : byPolicy(permission), reason);
    }

    private void tell(Fact fact) {
        turn.tell(new Actor(Actor.Role.RESOURCE, vault.name()), request.caller().actor(), fact);
    }

    private boolean usesRoles() {
        return vault.properties().path("enableRbacAuthorization").asBoolean(false);
    }

    private Decision decide(Permission permission, String secret) {
        ResourceId scope = secret.isEmpty() ? vault.id() : vault.id().child("secrets/" + secret);
        Action action = Action.onData(permission.action());
        return usesRoles() ? new AccessControl(turn.cloud()).decide(caller.objectId(), action, scope)
                : byPolicies(permission, action, scope);
    }

    private Decision byPolicies(Permission permission, Action action, ResourceId scope) {
        Optional<JsonNode> policy = vault.properties().path("accessPolicies").valueStream()
                .filter(p -> p.path("objectId").asString("").equalsIgnoreCase(caller.objectId())).findFirst();
        boolean allowed = policy.filter(p -> grants(p, permission)).isPresent();
        String found = policy.map(p -> "its access policy allows secrets: "
                + Json.write(p.path("permissions").path("secrets")))
                .orElse("the vault has no access policy for object id " + caller.objectId());
        List<Check> checks = List.of(Check.passed("permission model",
                "this vault uses access policies; role assignments do not count for its secrets"),
                allowed ? Check.passed("access policy", found)
                : Check.failed("access policy", found + "; needed: " + permission.policy()));
        return new Decision(allowed, caller.objectId(), action, scope, checks, List.of());
    }

    private static boolean grants(JsonNode policy, Permission permission) {
        return policy.path("permissions").path("secrets").valueStream()
                .map(p -> p.asString("").toLowerCase(Locale.ROOT))
                .anyMatch(p -> p.equals("all") || p.equals(permission.policy()));
    }

    private String who() {
        return "appid=%s;oid=%s;iss=https://sts.windows.net/%s/".formatted(caller.claim("appid"), caller.objectId(),
                turn.cloud().tenantId());
    }

    private String byRole(Permission permission, ResourceId scope) {
        return """
                Caller is not authorized to perform action on resource.\r
                If role assignments, deny assignments or role definitions were changed recently, please observe propagation time.\r
                Caller: %s\r
                Action: '%s'\r
                Resource: '%s'\r
                Assignment: (not found)\r
                DenyAssignmentId: null\r
                DecisionReason: null\r
                Vault: %s;location=%s\r
                """.formatted(who(), permission.action(), scope.key(), vault.name(), vault.location());
    }

    private String byPolicy(Permission permission) {
        return ("The user, group or application '%s' does not have secrets %s permission on key vault '%s;location=%s'. For help "
                + "resolving this issue, please see https://go.microsoft.com/fwlink/?linkid=2125287")
                .formatted(who(), permission.policy(), vault.name(), vault.location());
    }

    private static Response forbidden(String message, String inner) {
        var body = Json.object();
        body.putObject("error").put("code", "Forbidden").put("message", message).putObject("innererror")
                .put("code", inner);
        return Response.json(403, body);
    }
}
