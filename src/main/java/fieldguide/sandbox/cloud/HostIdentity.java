package fieldguide.sandbox.cloud;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The identities a host carries.
 *
 * @param systemPrincipal object id of its own service principal, or null when system-assigned identity is off
 * @param userAssigned ids of the attached user-assigned identities, in the order in which they were attached; an
 *     identity that was deleted stays listed here until it is detached, as in Azure
 */
public record HostIdentity(@Nullable String systemPrincipal, List<ResourceId> userAssigned) {
    public static final HostIdentity NONE = new HostIdentity(null, List.of());

    public HostIdentity {
        userAssigned = List.copyOf(userAssigned);
    }

    public Optional<String> system() {
        return Optional.ofNullable(systemPrincipal);
    }

    public boolean isNone() {
        return systemPrincipal == null && userAssigned.isEmpty();
    }

    /** The word that Resource Manager uses for what is there. */
    public String type() {
        if (systemPrincipal == null) {
            return userAssigned.isEmpty() ? "None" : "UserAssigned";
        }
        return userAssigned.isEmpty() ? "SystemAssigned" : "SystemAssigned, UserAssigned";
    }
}
