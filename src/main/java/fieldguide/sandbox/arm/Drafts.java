package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.HostIdentity;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Json;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns what a caller sent into a resource, before the service has filled in its part. */
record Drafts(Kind kind) {
    private static final Set<String> NAMED =
            Set.of("id", "name", "type", "location", "tags", "identity", "properties", "resources", "etag");

    String location(ObjectNode body, Optional<Resource> before) {
        return kind.hasLocation() ? Locations.plain(body.path("location")
                .asString(before.map(Resource::location).orElse(""))) : "";
    }

    Resource put(ResourceId id, String location, ObjectNode body, Optional<Resource> before) {
        ObjectNode properties = body.path("properties") instanceof ObjectNode given ? given.deepCopy() : Json.object();
        return new Resource(id, kind.type(), location, Tags.of(body), before.map(Resource::identity)
                .orElse(HostIdentity.NONE),
                rest(Json.object(), body), withoutNulls(properties));
    }

    Resource patch(Resource before, ObjectNode body) {
        ObjectNode properties = before.properties().deepCopy();
        if (body.path("properties") instanceof ObjectNode given) {
            merge(properties, given);
        }
        return new Resource(before.id(), before.type(), before.location(), body.has("tags") ? Tags.of(body)
                : before.tags(), before.identity(),
                rest(before.rest().deepCopy(), body), properties);
    }

    private static ObjectNode rest(ObjectNode rest, ObjectNode body) {
        body.forEachEntry((name, value) -> {
            if (!NAMED.contains(name) && !value.isNull()) {
                rest.set(name, value);
            }
        });
        return rest;
    }

    /** Merges as JSON Merge Patch does (RFC 7396). */
    private static void merge(ObjectNode into, ObjectNode patch) {
        patch.forEachEntry((name, value) -> {
            JsonNode was = into.path(name);
            if (value.isNull()) {
                into.remove(name);
            } else if (value instanceof ObjectNode inner && was instanceof ObjectNode target) {
                merge(target, inner);
            } else {
                into.set(name, value);
            }
        });
    }

    /** In templates and bodies, null means "not set". */
    private static ObjectNode withoutNulls(ObjectNode node) {
        ObjectNode kept = Json.object();
        node.forEachEntry((name, value) -> {
            if (!value.isNull()) {
                kept.set(name, cleaned(value));
            }
        });
        return kept;
    }

    private static JsonNode cleaned(JsonNode value) {
        if (value instanceof ArrayNode array) {
            ArrayNode kept = Json.array();
            array.forEach(item -> kept.add(cleaned(item)));
            return kept;
        }
        return value instanceof ObjectNode inner ? withoutNulls(inner) : value;
    }
}
