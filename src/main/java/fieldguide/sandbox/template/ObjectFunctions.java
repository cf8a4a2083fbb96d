package fieldguide.sandbox.template;

import static fieldguide.sandbox.template.Function.MANY;
import static fieldguide.sandbox.template.Function.of;
import static fieldguide.sandbox.template.ListFunctions.array;
import static java.util.Map.entry;

import fieldguide.sandbox.http.Json;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Functions for objects, and those that put several objects or lists together. */
final class ObjectFunctions {
    static final Map<String, Function> ALL = Map.ofEntries(
            entry("createObject", of(0, MANY, ObjectFunctions::createObject)),
            entry("items", of(1, 1, ObjectFunctions::items)),
            entry("union", of(1, MANY, ObjectFunctions::union)),
            entry("intersection", of(1, MANY, ObjectFunctions::intersection)));

    private ObjectFunctions() {}

    private static JsonNode createObject(Arguments a) {
        if (a.count() % 2 == 1) {
            throw a.fault("expects pairs of a name and a value");
        }
        ObjectNode object = Json.object();
        for (int i = 0; i < a.count(); i += 2) {
            object.set(a.text(i), a.any(i + 1));
        }
        return object;
    }

    private static JsonNode items(Arguments a) {
        return array(a.object(0).properties().stream().sorted(Map.Entry.comparingByKey()).map(e -> {
            ObjectNode item = Json.object().put("key", e.getKey());
            item.set("value", e.getValue());
            return (JsonNode) item;
        }).toList());
    }

    private static JsonNode union(Arguments a) {
        if (a.areObjects()) {
            ObjectNode all = Json.object();
            a.values().forEach(value -> merge(all, value));
            return all;
        }
        Set<JsonNode> all = new LinkedHashSet<>();
        for (int i = 0; i < a.count(); i++) {
            a.list(i).forEach(all::add);
        }
        return array(all);
    }

    private static void merge(ObjectNode into, JsonNode more) {
        more.forEachEntry((name, value) -> {
            if (value.isObject() && into.path(name).isObject()) {
                ObjectNode inner = (ObjectNode) into.path(name).deepCopy();
                merge(inner, value);
                into.set(name, inner);
            } else {
                into.set(name, value);
            }
        });
    }

    private static JsonNode intersection(Arguments a) {
        if (a.areObjects()) {
            ObjectNode kept = Json.object();
            BiPredicate<String, JsonNode> everywhere = (name, value) -> a.values().stream()
                    .allMatch(other -> value.equals(other.path(name)));
            a.any(0).forEachEntry((name, value) -> {
                if (everywhere.test(name, value)) {
                    kept.set(name, value);
                }
            });
            return kept;
        }
        Set<JsonNode> kept = new LinkedHashSet<>(a.list(0).valueStream().toList());
        for (int i = 1; i < a.count(); i++) {
            kept.retainAll(Set.copyOf(a.list(i).valueStream().toList()));
        }
        return array(kept);
    }
}
