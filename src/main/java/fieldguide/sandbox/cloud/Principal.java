package fieldguide.sandbox.cloud;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who can be named in a role assignment: an entry of the tenant's directory. A managed identity has a service
 * principal and no application object.
 *
 * @param objectId GUID by which role assignments name it
 * @param appId client id; empty for users
 * @param name display name: the host's for a system-assigned identity
 * @param userName sign-in name of a user; empty for service principals
 * @param resource the host or identity resource this principal belongs to, or null
 */
public record Principal(Kind kind, String objectId, String appId, String name, String userName,
        @Nullable ResourceId resource, Instant created) {
    /** What a principal stands for. */
    public enum Kind {
        USER,
        APPLICATION,
        SYSTEM_ASSIGNED,
        USER_ASSIGNED
    }

    public Optional<ResourceId> owner() {
        return Optional.ofNullable(resource);
    }

    public boolean isManagedIdentity() {
        return kind == Kind.SYSTEM_ASSIGNED || kind == Kind.USER_ASSIGNED;
    }

    /** The principal type of role assignments. */
    public String type() {
        return kind == Kind.USER ? "User" : "ServicePrincipal";
    }

    /** How Resource Manager calls the caller in its messages: the sign-in name, else the client id. */
    public String callerName() {
        return kind == Kind.USER ? userName : appId;
    }
}
