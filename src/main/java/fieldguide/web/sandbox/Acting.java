package fieldguide.web.sandbox;

import fieldguide.sandbox.access.Roles;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Principal;
import java.util.List;

/**
 * As whom the learner acts in the portal.
 *
 * @param roles what that user may do, such as {@code Reader at rg1}
 */
public record Acting(String name, boolean owner, List<String> roles) {
    static Acting in(Cloud cloud) {
        var names = new Names(cloud);
        return new Acting(cloud.directory().principal(cloud.actingAs()).map(Principal::name).orElse(Names.NOT_FOUND),
                cloud.actingAs().equals(cloud.ownerUser()),
                cloud.assignments().stream().filter(a -> a.principalId().equalsIgnoreCase(cloud.actingAs()))
                        .map(a -> Roles.nameOf(a.roleId()) + " at " + names.scope(a.scope())).toList());
    }

    /** All roles in one line. */
    public String may() {
        return roles.isEmpty() ? "no role at all" : String.join(", ", roles);
    }
}
