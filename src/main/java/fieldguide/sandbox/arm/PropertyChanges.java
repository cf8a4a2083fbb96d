package fieldguide.sandbox.arm;

import fieldguide.sandbox.http.Json;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a resource differs from what a template says of it. A template speaks of part of a resource: what it leaves out stays,
 * but for the tags, which it says all or none of.
 */
final class PropertyChanges {
    private static final Set<String> WHOLE = Set.of("tags");
    private static final Set<String> SAME = Set.of("id", "name", "type", "apiVersion");
    private final ArrayNode found = Json.array();

    private PropertyChanges() {}

    /** Each change with its path, kind and values; empty when nothing would change. */
    static ArrayNode between(ObjectNode before, ObjectNode wanted) {
        var changes = new PropertyChanges();
        changes.objects("", before, wanted, false);
        if (before.path("tags") instanceof ObjectNode tags && !wanted.has("tags")) {
            changes.objects("tags", tags, Json.object(), true);
        }
        return changes.found;
    }

    /** The resource as it would be. */
    static ObjectNode merged(ObjectNode before, ObjectNode wanted) {
        ObjectNode after = before.deepCopy();
        merge(after, wanted);
        if (before.has("tags")) {
            after.set("tags", wanted.path("tags").isObject() ? wanted.path("tags") : Json.object());
        }
        return after;
    }

    private static void merge(ObjectNode into, ObjectNode wanted) {
        wanted.forEachEntry((name, value) -> {
            String spelled = spelled(into, name).orElse(name);
            if (value instanceof ObjectNode inner && into.path(spelled) instanceof ObjectNode target) {
                merge(target, inner);
            } else if (!value.isNull() && !same(into.path(spelled), value)) {
                into.set(spelled, value);
            }
        });
    }

    private void objects(String path, ObjectNode before, ObjectNode wanted, boolean whole) {
        wanted.forEachEntry((name, value) -> {
            if (!path.isEmpty() || !SAME.contains(name)) {
                JsonNode was = before.path(spelled(before, name).orElse(name));
                values(path.isEmpty() ? name : path + "." + name, was, value, WHOLE.contains(name));
            }
        });
        if (whole) {
            before.forEachEntry((name, value) -> {
                if (!wanted.has(name)) {
                    add(path + "." + name, "Delete", value, null);
                }
            });
        }
    }

    private void values(String path, JsonNode before, JsonNode wanted, boolean whole) {
        if (before instanceof ObjectNode was && wanted instanceof ObjectNode is) {
            objects(path, was, is, whole);
        } else if (before instanceof ArrayNode was && wanted instanceof ArrayNode is) {
            ArrayNode children = items(was, is);
            if (!children.isEmpty()) {
                add(path, "Array", was, is).set("children", children);
            }
        } else if (!wanted.isNull() && !same(before, wanted)) {
            boolean fresh = before.isMissingNode();
            add(path, fresh ? "Create" : "Modify", fresh ? null : before, wanted);
        }
    }

    private static ArrayNode items(ArrayNode before, ArrayNode wanted) {
        var changes = new PropertyChanges();
        for (int i = 0; i < Math.max(before.size(), wanted.size()); i++) {
            String path = String.valueOf(i);
            if (i >= wanted.size()) {
                changes.add(path, "Delete", before.get(i), null);
            } else if (before.path(i) instanceof ObjectNode was && wanted.get(i) instanceof ObjectNode is) {
                ArrayNode inner = between(was, is);
                if (!inner.isEmpty()) {
                    changes.add(path, "Modify", was, is).set("children", inner);
                }
            } else {
                changes.values(path, before.path(i), wanted.get(i), false);
            }
        }
        return changes.found;
    }

    private ObjectNode add(String path, String kind, @Nullable JsonNode before, @Nullable JsonNode after) {
        ObjectNode change = found.addObject().put("path", path).put("propertyChangeType", kind);
        if (before != null) {
            change.set("before", before);
        }
        if (after != null) {
            change.set("after", after);
        }
        return change;
    }

    private static Optional<String> spelled(ObjectNode node, String name) {
        return node.properties().stream().map(e -> e.getKey()).filter(name::equalsIgnoreCase).findFirst();
    }

    /** Ids and locations are the same in another spelling. */
    private static boolean same(JsonNode before, JsonNode wanted) {
        if (before.isString() && wanted.isString()) {
            return Locations.plain(before.asString()).equals(Locations.plain(wanted.asString()));
        }
        return before.equals(wanted);
    }
}
