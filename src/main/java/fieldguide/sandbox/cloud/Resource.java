package fieldguide.sandbox.cloud;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * Anything Resource Manager knows by id: a resource group as well as a virtual machine.
 *
 * @param type canonical spelling of the type, such as {@code Microsoft.Compute/virtualMachines}
 * @param rest top-level members other than the ones named here, such as {@code sku} and {@code kind}
 * @param properties the resource's own settings as Resource Manager shows them
 */
public record Resource(ResourceId id, String type, String location, Map<String, String> tags, HostIdentity identity,
        ObjectNode rest, ObjectNode properties) {
    public Resource {
        tags = java.util.Collections.unmodifiableMap(new TreeMap<>(tags));
        rest = rest.deepCopy();
        properties = properties.deepCopy();
    }

    public String name() {
        return id.name();
    }

    public boolean isOfType(String other) {
        return type.equalsIgnoreCase(other);
    }

    public String property(String name) {
        return properties.path(name).asString("");
    }

    public Resource with(HostIdentity other) {
        return new Resource(id, type, location, tags, other, rest, properties);
    }

    public Resource withProperties(ObjectNode other) {
        return new Resource(id, type, location, tags, identity, rest, other);
    }
}
