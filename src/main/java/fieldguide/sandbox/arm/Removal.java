package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.cloud.RoleAssignment;
import fieldguide.sandbox.cloud.Turn;
import java.util.Comparator;
import java.util.List;

/** Deletes a resource with all that depends on it: what lies below it, its own identity, and roles assigned at it. */
record Removal(Turn turn, Actor caller) {

    void of(Resource resource) {
        List<Resource> below = turn.cloud().resources(r -> r.id().isWithin(resource.id()))
                .sorted(Comparator.comparingInt((Resource r) -> r.id().segments().size()).reversed()).toList();
        below.forEach(this::single);
        assignmentsWithin(resource.id());
    }

    private void single(Resource resource) {
        ResourceId id = resource.id();
        turn.cloud().directory().of(id).ifPresent(this::principal);
        if (resource.isOfType(KeyVaults.TYPE)) {
            DeletedVaults.keep(turn, resource);
        }
        turn.change(cloud -> cloud.without(resource).withoutDoor(id).with(cloud.contents().without(id)));
        turn.tell(caller, Actor.ARM, new Fact.ResourceDeleted(id, resource.type()));
    }

    /** The service principal goes; role assignments that name it stay and point nowhere. */
    void principal(Principal principal) {
        turn.change(cloud -> cloud.with(cloud.directory().without(principal.objectId())));
        int orphans = (int) turn.cloud().assignments().stream()
                .filter(a -> a.principalId().equalsIgnoreCase(principal.objectId())).count();
        turn.tell(Actor.ARM, Actor.ENTRA, new Fact.PrincipalDeleted(principal.objectId(), principal.name(), orphans));
    }

    private void assignmentsWithin(ResourceId scope) {
        for (RoleAssignment assignment : turn.cloud().assignments()) {
            if (assignment.scope().isWithin(scope)) {
                turn.change(cloud -> cloud.without(assignment));
            }
        }
    }
}
