package fieldguide.web.sandbox;

import fieldguide.sandbox.access.Role;
import fieldguide.sandbox.access.RoleBook;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.cloud.RoleAssignment;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Access control (IAM) at a scope, or the role assignments of a principal. */
public record AccessView(List<Row> rows, List<Role> roles, List<Choice> principals) {

    /**
     * A role assignment.
     *
     * @param principal its name; {@code Identity not found} when the directory no longer has it
     * @param where the scope it is made at
     * @param own whether it is made at the scope that is looked at, and can be removed there
     */
    public record Row(String id, String principal, String kind, boolean orphaned, @Nullable Place place, String role,
            String where, boolean own) {}

    /** A principal that a role can be given to. */
    public record Choice(String objectId, String name) {}

    static AccessView at(Cloud cloud, ResourceId scope) {
        return new AccessView(rows(cloud, a -> scope.isWithin(a.scope()), a -> a.scope().equals(scope)), new RoleBook(cloud).all().filter(role -> assignable(cloud, role, scope)).toList(), choices(cloud));
    }

    private static boolean assignable(Cloud cloud, Role role, ResourceId scope) {
        return new RoleBook(cloud).isAssignable(role.id(), scope);
    }

    /** All role assignments, those at the widest scopes first. */
    public static List<Row> everywhere(Cloud cloud) {
        return rows(cloud, a -> true, a -> true);
    }

    static List<Row> of(Cloud cloud, String principalId) {
        return rows(cloud, a -> a.principalId().equalsIgnoreCase(principalId), a -> true);
    }

    private static List<Row> rows(Cloud cloud, Predicate<RoleAssignment> shown, Predicate<RoleAssignment> own) {
        return cloud.assignments().stream().filter(shown)
                .sorted(Comparator.comparing((RoleAssignment a) -> !own.test(a)).thenComparing(a -> a.scope().value().length()))
                .map(a -> row(new Names(cloud), a, own.test(a))).toList();
    }

    private static Row row(Names names, RoleAssignment a, boolean own) {
        var principal = names.cloud().directory().principal(a.principalId());
        String kind = principal.map(AccessView::kind).orElse("Unknown: " + a.principalId());
        return new Row(a.id().value(), principal.map(Principal::name).orElse(Names.NOT_FOUND), kind,
                principal.isEmpty(), names.placeOf(a.principalId()).orElse(null), new RoleBook(names.cloud()).nameOf(a.roleId()),
                names.scope(a.scope()), own);
    }

    private static String kind(Principal principal) {
        return switch (principal.kind()) {
            case USER -> "User";
            case APPLICATION -> "Application";
            case SYSTEM_ASSIGNED -> "System-assigned identity";
            case USER_ASSIGNED -> "User-assigned identity";
        };
    }

    private static List<Choice> choices(Cloud cloud) {
        Stream<Principal> identitiesFirst = cloud.directory().all().stream()
                .sorted(Comparator.comparing((Principal p) -> !p.isManagedIdentity()).thenComparing(Principal::name));
        return identitiesFirst.map(p -> new Choice(p.objectId(), "%s (%s)".formatted(p.name(), kind(p).toLowerCase(Locale.ROOT))))
                .toList();
    }
}
