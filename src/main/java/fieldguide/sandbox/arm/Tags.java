package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Resource;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** Tags of a resource in JSON. */
final class Tags {
    private Tags() {}

    static Map<String, String> of(ObjectNode body) {
        var tags = new TreeMap<String, String>();
        body.path("tags").forEachEntry((name, value) -> tags.put(name, value.asString("")));
        return tags;
    }

    /** Tags as a member of the view. */
    static void show(Resource resource, ObjectNode view) {
        ObjectNode tags = view.putObject("tags");
        resource.tags().forEach(tags::put);
    }
}
