package fieldguide.web.sandbox;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.ResourceId;
import java.util.List;

/** The resources beside the page. */
public record Tree(Place subscription, List<Branch> groups) {
    /** A resource group with what is in it. */
    public record Branch(Place group, List<Place> resources) {}

    static Tree of(Cloud cloud) {
        return new Tree(Place.subscription(cloud), cloud.resources(r -> r.isOfType(Shape.GROUP.type())).flatMap(g -> Place.of(g).stream())
                .map(group -> new Branch(group, within(cloud, group.id()))).toList());
    }

    static List<Place> within(Cloud cloud, ResourceId group) {
        return cloud.resources(r -> r.id().isWithin(group) && !r.id().equals(group)).flatMap(r -> Place.of(r).stream()).toList();
    }
}
