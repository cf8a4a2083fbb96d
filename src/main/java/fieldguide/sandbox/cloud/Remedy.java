package fieldguide.sandbox.cloud;

/**
 * One role assignment that would have let a refused call pass.
 *
 * @param roleId GUID of the role definition
 * @param roleName its name, such as {@code Key Vault Secrets User}
 */
public record Remedy(String roleId, String roleName, String principalId, ResourceId scope) {}
