package fieldguide.sandbox.cloud;

import java.time.Instant;

/**
 * Lets a service principal do something in Microsoft Graph. Unlike roles at resources, it is written into tokens, so a
 * token from before does not know of it.
 *
 * @param id GUID of the assignment
 * @param role what the token says in {@code roles}, such as {@code User.Read.All}
 */
public record AppRoleAssignment(String id, String principalId, String role, Instant created) {}
