package fieldguide.web.sandbox;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.ResourceId;

/** Ids of things that may or may not exist. */
public final class Ids {
    private Ids() {}

    public static ResourceId group(Cloud cloud, String name) {
        return cloud.subscription().child("resourceGroups/" + name);
    }

    public static ResourceId resource(Cloud cloud, String group, Shape shape, String name) {
        return group(cloud, group).child("providers/" + shape.type() + "/" + name);
    }
}
