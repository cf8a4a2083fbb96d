package fieldguide.sandbox.cloud;

import java.time.Instant;

/**
 * Grants a role to a principal at a scope. It outlives its principal: Azure shows it then as "Identity not found".
 *
 * @param name GUID of the assignment
 * @param roleId GUID of the role definition
 * @param principalId object id of the principal
 * @param principalType as given when it was made, such as {@code ServicePrincipal}
 */
public record RoleAssignment(String name, String roleId, String principalId, String principalType, ResourceId scope,
        Instant created, String createdBy) {
    public ResourceId id() {
        return scope.child("providers/Microsoft.Authorization/roleAssignments/" + name);
    }

    public boolean grants(String principal, String role, ResourceId at) {
        return principalId.equalsIgnoreCase(principal) && roleId.equalsIgnoreCase(role) && scope.equals(at);
    }
}
