package fieldguide.sandbox.arm;

import fieldguide.sandbox.access.RoleBook;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Response;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A role assignment as somebody asked for it.
 *
 * @param principalType as given; empty when it was left out
 */
record RoleAssignmentWish(String principalId, String roleId, String principalType) {

    static RoleAssignmentWish read(ObjectNode body) {
        JsonNode given = body.path("properties").isObject() ? body.path("properties") : body;
        return new RoleAssignmentWish(given.path("principalId").asString(""),
                new ResourceId(given.path("roleDefinitionId").asString("")).name(),
                given.path("principalType").asString(""));
    }

    /** Why it cannot be granted at that scope under that name. */
    Optional<Response> objection(Cloud cloud, ResourceId scope, String name) {
        if (!Guids.isOne(name)) {
            return Optional.of(Response.error(400, "InvalidRoleAssignmentId", "The role assignment ID '" + name
                    + "' is not valid. The role assignment ID must be a GUID."));
        }
        if (principalId.isBlank() || roleId.isBlank()) {
            return Optional.of(Response.error(400, "BadRequestFormat",
                    "The request was incorrectly formatted: roleDefinitionId and principalId are required."));
        }
        return missing(cloud, scope).or(() -> noRole(cloud, scope)).or(() -> noPrincipal(cloud));
    }

    private static Optional<Response> missing(Cloud cloud, ResourceId scope) {
        boolean known = scope.equals(ResourceId.ROOT) || scope.equals(cloud.subscription())
                || cloud.resource(scope).isPresent();
        // Secrets and containers are scopes as well, though not resources here.
        boolean within = scope.chain().stream().skip(1)
                .anyMatch(s -> s.type().isPresent() && cloud.resource(s).isPresent());
        return known || within ? Optional.empty()
                : Optional.of(scope.type().map(type -> Errors.noResource(scope, type))
                .orElseGet(() -> Errors.noGroup(scope.name())));
    }

    private Optional<Response> noRole(Cloud cloud, ResourceId scope) {
        var roles = new RoleBook(cloud);
        if (roles.withId(roleId).isEmpty()) {
            return Optional.of(Response.error(404, "RoleDefinitionDoesNotExist",
                    "The specified role definition with ID '" + roleId + "' does not exist."));
        }
        return roles.isAssignable(roleId, scope) ? Optional.empty()
                : Optional.of(Response.error(404, "RoleDefinitionDoesNotExist",
                "The specified role definition with ID '%s' does not exist at '%s': the custom role names its assignable scopes, and this scope lies in none of them."
                        .formatted(roleId, scope)));
    }

    private Optional<Response> noPrincipal(Cloud cloud) {
        Optional<Principal> principal = cloud.directory().principal(principalId);
        if (principal.isEmpty()) {
            return Optional.of(Response.error(400, "PrincipalNotFound", ("Principal %s does not exist in the directory %s. "
                    + "Check that you have the correct principal ID. If you are creating this principal and then "
                    + "immediately assigning a role, this error might be related to a replication delay. In this case, "
                    + "set the role assignment principalType property to a value, such as ServicePrincipal, User, or "
                    + "Group.  See https://aka.ms/docs-principaltype")
                    .formatted(Guids.bare(principalId), cloud.tenantId())));
        }
        String type = principal.get().type();
        return principalType.isEmpty() || principalType.equalsIgnoreCase(type) ? Optional.empty()
                : Optional.of(Response.error(400, "UnmatchedPrincipalType",
                "The PrincipalId '%s' has type '%s' , which is different from specified PrinciaplType '%s'."
                        .formatted(Guids.bare(principalId), type, principalType)));
    }
}
