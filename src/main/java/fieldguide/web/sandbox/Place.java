package fieldguide.web.sandbox;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.web.sandbox.Shape.Tab;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.UriUtils;

/** Something in the cloud, and the page about it that is open. */
public record Place(ResourceId id, Shape shape, Tab tab) {
    static Place subscription(Cloud cloud) {
        return new Place(cloud.subscription(), Shape.SUBSCRIPTION, Tab.OVERVIEW);
    }

    public static Place group(Cloud cloud, String name) {
        return new Place(Ids.group(cloud, name), Shape.GROUP, Tab.OVERVIEW);
    }

    /** The place of whatever has that id, if the bench shows such things and it exists. */
    public static Optional<Place> of(Cloud cloud, ResourceId id) {
        return id.equals(cloud.subscription()) ? Optional.of(subscription(cloud))
                : cloud.resource(id).flatMap(Place::of);
    }

    static Optional<Place> of(Resource resource) {
        return Shape.of(resource).map(shape -> new Place(resource.id(), shape, Tab.OVERVIEW));
    }

    Place at(Tab other) {
        return new Place(id, shape, other);
    }

    public String name() {
        return shape == Shape.SUBSCRIPTION ? "Sandbox subscription" : id.name();
    }

    /** Of its overview; the other pages lie below it. */
    public String base() {
        return switch (shape) {
            case SUBSCRIPTION -> "/sandbox";
            case GROUP -> "/sandbox/groups/" + code(id.name());
            default -> "/sandbox/groups/" + code(id.resourceGroup().orElse("")) + "/" + shape.slug() + "/" + code(id.name());
        };
    }

    public String address() {
        return address(tab);
    }

    public String address(Tab other) {
        return other == Tab.OVERVIEW ? base() : base() + "/" + other.slug();
    }

    public List<Tab> tabs() {
        return shape.tabs();
    }

    private static String code(String segment) {
        return UriUtils.encodePathSegment(segment, java.nio.charset.StandardCharsets.UTF_8);
    }
}
