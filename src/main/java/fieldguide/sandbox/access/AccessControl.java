package fieldguide.sandbox.access;

import fieldguide.sandbox.cloud.Check;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Remedy;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.cloud.RoleAssignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Decides by role assignments: those of the principal at the scope or above it, and among them one whose role allows
 * the action. An assignment counts for its object id, whether or not the directory still knows the principal: that is
 * why a token outlives its deleted identity.
 */
public final class AccessControl {
    private static final int REMEDIES = 4;
    private final Cloud cloud;
    private final RoleBook roles;

    public AccessControl(Cloud cloud) {
        this.cloud = cloud;
        this.roles = new RoleBook(cloud);
    }

    public boolean allows(String principalId, Action action, ResourceId scope) {
        return inherited(principalId, scope).stream().anyMatch(a -> grants(a, action));
    }

    public Decision decide(String principalId, Action action, ResourceId scope) {
        List<RoleAssignment> inherited = inherited(principalId, scope);
        Optional<RoleAssignment> granting = inherited.stream().filter(a -> grants(a, action)).findFirst();
        var checks = new ArrayList<Check>();
        checks.add(Check.passed("principal", describe(principalId)));
        checks.add(scopeChain(inherited, scope));
        checks.add(granting
                .map(a -> Check.passed("action", "%s is granted by %s at %s".formatted(action,
                roles.nameOf(a.roleId()), a.scope())))
                .orElseGet(() -> Check.failed("action", refusal(inherited, action))));
        return new Decision(granting.isPresent(), principalId, action, scope, checks,
                granting.isPresent() ? List.of() : remedies(principalId, action, scope));
    }

    private List<RoleAssignment> inherited(String principalId, ResourceId scope) {
        return cloud.assignments().stream()
                .filter(a -> a.principalId().equalsIgnoreCase(principalId) && scope.isWithin(a.scope()))
                .toList();
    }

    private boolean grants(RoleAssignment assignment, Action action) {
        return roles.withId(assignment.roleId()).filter(role -> role.allows(action)).isPresent();
    }

    private String describe(String principalId) {
        return cloud.directory().principal(principalId).map(AccessControl::describe)
                .orElse("object id %s is no longer in the directory; its role assignments still count".formatted(principalId));
    }

    private static String describe(Principal principal) {
        String kind = switch (principal.kind()) {
            case USER -> "user";
            case APPLICATION -> "application";
            case SYSTEM_ASSIGNED -> "system-assigned identity of";
            case USER_ASSIGNED -> "user-assigned identity";
        };
        return "%s %s, object id %s".formatted(kind, principal.name(), principal.objectId());
    }

    private Check scopeChain(List<RoleAssignment> inherited, ResourceId scope) {
        String scopes = scope.chain().stream().map(ResourceId::value).collect(Collectors.joining(", "));
        return inherited.isEmpty()
                ? Check.failed("scope chain", "no role assignment of this principal at any of " + scopes)
                : Check.passed("scope chain", inherited.stream()
                        .map(a -> roles.nameOf(a.roleId()) + " at " + a.scope()).collect(Collectors.joining("; ")));
    }

    private String refusal(List<RoleAssignment> inherited, Action action) {
        if (inherited.isEmpty()) {
            return "nothing grants the " + action;
        }
        String held = inherited.stream().map(a -> roles.nameOf(a.roleId())).distinct()
                .collect(Collectors.joining(", "));
        boolean rolesForResources = action.onData() && inherited.stream()
                .anyMatch(a -> roles.withId(a.roleId()).filter(role -> role.dataActions().isEmpty()).isPresent());
        return "%s does not contain the %s%s".formatted(held, action,
                rolesForResources ? "; managing a resource is not the same as reading the data in it" : "");
    }

    private List<Remedy> remedies(String principalId, Action action, ResourceId scope) {
        ResourceId at = assignable(scope);
        return roles.allowing(action, at).stream().limit(REMEDIES)
                .map(role -> new Remedy(role.id(), role.name(), principalId, at)).toList();
    }

    /** The resource itself rather than a secret or blob in it. */
    private static ResourceId assignable(ResourceId scope) {
        return scope.chain().stream()
                .filter(s -> s.type().map(type -> type.chars().filter(c -> c == '/').count() == 1).orElse(true))
                .findFirst().orElse(scope);
    }
}
