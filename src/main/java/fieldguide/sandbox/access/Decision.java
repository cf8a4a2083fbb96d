package fieldguide.sandbox.access;

import fieldguide.sandbox.cloud.Check;
import fieldguide.sandbox.cloud.Remedy;
import fieldguide.sandbox.cloud.ResourceId;
import java.util.List;

/**
 * Whether a principal may do something, and why.
 *
 * @param principalId object id of the principal
 * @param checks principal, scope chain, action, in this order
 * @param remedies assignments of which any one would allow it, the least mighty role first; empty when allowed
 */
public record Decision(boolean allowed, String principalId, Action action, ResourceId scope, List<Check> checks,
        List<Remedy> remedies) {
    public Decision {
        checks = List.copyOf(checks);
        remedies = List.copyOf(remedies);
    }
}
