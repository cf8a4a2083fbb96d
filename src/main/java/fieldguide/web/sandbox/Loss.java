package fieldguide.web.sandbox;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.ResourceId;
import java.util.ArrayList;
import java.util.List;

/** What goes with a resource that is deleted, and what stays although one might think otherwise. */
public record Loss(List<String> goes, List<String> stays) {
    static Loss of(Cloud cloud, ResourceId id) {
        var goes = new ArrayList<String>();
        var stays = new ArrayList<String>();
        var names = new Names(cloud);
        cloud.resources(r -> r.id().isWithin(id)).forEach(resource -> {
            goes.add("The %s %s".formatted(Sentences.kind(resource.type()), resource.name()));
            cloud.directory().of(resource.id()).ifPresent(principal -> {
                goes.add("Its service principal %s in Microsoft Entra ID".formatted(principal.objectId()));
                stays.addAll(orphans(cloud, principal, id, names));
            });
            resource.identity().userAssigned().stream().filter(i -> !i.isWithin(id) && cloud.resource(i).isPresent())
                    .forEach(i -> stays.add("The user-assigned identity %s, with its principal and its roles".formatted(i.name())));
            cloud.resources(r -> r.identity().userAssigned().contains(resource.id()) && !r.id().isWithin(id))
                    .forEach(host -> stays.add("On %s, a reference to an identity that is gone, until it is detached".formatted(host.name())));
        });
        return new Loss(goes, stays.stream().distinct().toList());
    }

    private static List<String> orphans(Cloud cloud, Principal principal, ResourceId id, Names names) {
        return cloud.assignments().stream().filter(a -> a.principalId().equals(principal.objectId()) && !a.scope().isWithin(id))
                .map(a -> "Its role at %s, shown as “Identity not found” from then on".formatted(names.scope(a.scope()))).toList();
    }
}
