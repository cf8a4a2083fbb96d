package fieldguide.sandbox;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.ResourceId;
import java.util.List;
import java.util.Optional;

/**
 * Somebody other than the owner as whom a learner acts: a test user of the directory, with the roles that the learner
 * chose and no others.
 *
 * @param user the directory's entry; it stays when the learner acts as the owner again, and keeps its roles
 * @param grants its role assignments
 */
public record Persona(Principal user, List<Grant> grants) {
    public static final String NAME = "VM operator";
    public static final String USER_NAME = "vm-operator@fieldguide.example";

    /**
     * A role at a scope.
     *
     * @param roleId GUID of the role definition
     * @param scope the subscription, a resource group or a resource
     */
    public record Grant(String roleId, ResourceId scope) {}

    public Persona {
        grants = List.copyOf(grants);
    }

    /** The persona of that cloud; nothing as long as the learner has never acted as one. */
    public static Optional<Persona> of(Cloud cloud) {
        return cloud.directory().all().stream().filter(p -> p.userName().equals(USER_NAME)).findFirst()
                .map(user -> new Persona(user, cloud.assignments().stream()
                .filter(a -> a.principalId().equals(user.objectId()))
                .map(a -> new Grant(a.roleId(), a.scope())).toList()));
    }
}
