package fieldguide.web.sandbox;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The identities of a host.
 *
 * @param system its own service principal, or null
 * @param roles of that principal
 * @param attachable user-assigned identities that are not attached yet
 */
public record HostView(@Nullable Known system, List<AccessView.Row> roles, List<Attached> attached, List<Known> attachable) {

    /** An identity that exists. */
    public record Known(String resource, String name, String clientId, String principalId) {}

    /**
     * A user-assigned identity as the host lists it.
     *
     * @param identity null when it was deleted while attached
     */
    public record Attached(String resource, String name, @Nullable Known identity, @Nullable Place place) {}

    public static HostView of(Cloud cloud, Resource host) {
        @Nullable Known system = host.identity().system().flatMap(cloud.directory()::principal).map(HostView::known).orElse(null);
        List<Attached> attached = host.identity().userAssigned().stream().map(id -> attached(cloud, id)).toList();
        List<Known> free = cloud.resources(r -> r.isOfType(Shape.IDENTITY.type()) && !host.identity().userAssigned().contains(r.id()))
                .flatMap(r -> cloud.directory().of(r.id()).stream()).map(HostView::known).toList();
        return new HostView(system, system == null ? List.of() : AccessView.of(cloud, system.principalId()), attached, free);
    }

    private static Attached attached(Cloud cloud, ResourceId id) {
        return new Attached(id.value(), id.name(), cloud.directory().of(id).map(HostView::known).orElse(null),
                Place.of(cloud, id).orElse(null));
    }

    private static Known known(Principal principal) {
        return new Known(principal.owner().map(ResourceId::value).orElse(""), principal.name(), principal.appId(), principal.objectId());
    }

    /** All that a token request on this host can name with success. */
    public List<Known> usable() {
        var all = new ArrayList<Known>();
        if (system != null) {
            all.add(system);
        }
        attached.forEach(a -> {
            if (a.identity() != null) {
                all.add(a.identity());
            }
        });
        return List.copyOf(all);
    }
}
