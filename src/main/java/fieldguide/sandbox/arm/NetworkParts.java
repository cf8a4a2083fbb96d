package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.http.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Parts of a network resource that are shown within it, such as subnets. */
final class NetworkParts {
    private NetworkParts() {}

    /** Gives each part its id below the resource. */
    static ObjectNode named(ObjectNode properties, String collection, Resource resource) {
        ArrayNode parts = Json.array();
        properties.path(collection).forEach(part -> {
            ObjectNode named = part instanceof ObjectNode object ? object.deepCopy() : Json.object();
            named.put("id", resource.id() + "/" + collection + "/" + named.path("name").asString("default"));
            named.withObject("/properties").put("provisioningState", "Succeeded");
            parts.add(named);
        });
        properties.set(collection, parts);
        return properties;
    }
}
