package fieldguide.sandbox.template;

import static fieldguide.sandbox.template.Function.MANY;
import static fieldguide.sandbox.template.Function.of;
import static fieldguide.sandbox.template.TextFunctions.text;
import static java.util.Map.entry;

import fieldguide.sandbox.http.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;

/** Functions for lists, and those that take a text or an object as well. */
final class ListFunctions {
    private static final int LONGEST_RANGE = 10_000;

    static final Map<String, Function> ALL = Map.ofEntries(
            entry("concat", of(1, MANY, ListFunctions::concat)),
            entry("array", of(1, 1, a -> a.any(0).isArray() ? a.any(0) : array(List.of(a.any(0))))),
            entry("createArray", of(0, MANY, a -> array(a.values()))),
            entry("length", of(1, 1, ListFunctions::length)),
            entry("empty", of(1, 1, a -> flag(a.any(0).isString() ? a.text(0).isEmpty()
                    : a.any(0).isNull() || a.any(0).isEmpty()))),
            entry("contains", of(2, 2, ListFunctions::contains)),
            entry("first", of(1, 1, a -> end(a, true))),
            entry("last", of(1, 1, a -> end(a, false))),
            entry("take", of(2, 2, a -> slice(a, 0, a.number(1)))),
            entry("skip", of(2, 2, a -> slice(a, a.number(1), Long.MAX_VALUE))),
            entry("range", of(2, 2, ListFunctions::range)),
            entry("indexOf", of(2, 2, a -> index(a, true))),
            entry("lastIndexOf", of(2, 2, a -> index(a, false))),
            entry("coalesce", of(1, MANY, a -> a.values().stream().filter(v -> !v.isNull()).findFirst()
                    .orElse(NullNode.getInstance()))));

    private ListFunctions() {}

    private static JsonNode flag(boolean value) {
        return JsonNodeFactory.instance.booleanNode(value);
    }

    private static JsonNode number(long value) {
        return JsonNodeFactory.instance.numberNode(value);
    }

    static ArrayNode array(Iterable<JsonNode> values) {
        ArrayNode array = Json.array();
        values.forEach(array::add);
        return array;
    }

    private static JsonNode concat(Arguments a) {
        if (a.areLists()) {
            return array(a.values().stream().flatMap(JsonNode::valueStream).toList());
        }
        if (a.values().stream().anyMatch(JsonNode::isContainer)) {
            throw a.fault("expects all its parameters to be arrays, or none of them");
        }
        return text(String.join("", a.values().stream().map(TextFunctions::shown).toList()));
    }

    private static JsonNode length(Arguments a) {
        return number(a.any(0).isString() ? a.text(0).length() : a.any(0).isObject() ? a.any(0).size() : a.list(0).size());
    }

    private static JsonNode contains(Arguments a) {
        JsonNode in = a.any(0);
        if (in.isString()) {
            return flag(in.asString().contains(TextFunctions.shown(a.any(1))));
        }
        return flag(in.isObject() ? !Evaluation.property(in, a.text(1)).isMissingNode()
                : a.list(0).valueStream().anyMatch(a.any(1)::equals));
    }

    private static JsonNode end(Arguments a, boolean first) {
        if (a.any(0).isString()) {
            String all = a.text(0);
            return text(all.isEmpty() ? "" : first ? all.substring(0, 1) : all.substring(all.length() - 1));
        }
        ArrayNode list = a.list(0);
        return list.isEmpty() ? NullNode.getInstance() : list.get(first ? 0 : list.size() - 1);
    }

    /** Numbers that are too small or too large mean the beginning or the end. */
    private static JsonNode slice(Arguments a, long from, long to) {
        int size = a.any(0).isString() ? a.text(0).length() : a.list(0).size();
        int start = (int) Math.clamp(from, 0, size);
        int end = (int) Math.clamp(to, start, size);
        return a.any(0).isString() ? text(a.text(0).substring(start, end))
                : array(a.list(0).valueStream().toList().subList(start, end));
    }

    private static JsonNode range(Arguments a) {
        if (a.number(1) < 0 || a.number(1) > LONGEST_RANGE) {
            throw a.fault("expects a count from 0 to " + LONGEST_RANGE);
        }
        return array(LongStream.range(a.number(0), a.number(0) + a.number(1)).mapToObj(ListFunctions::number).toList());
    }

    private static JsonNode index(Arguments a, boolean first) {
        if (a.any(0).isString()) {
            String all = a.text(0).toLowerCase(Locale.ROOT);
            String part = a.text(1).toLowerCase(Locale.ROOT);
            return number(first ? all.indexOf(part) : all.lastIndexOf(part));
        }
        List<JsonNode> all = a.list(0).valueStream().toList();
        return number(first ? all.indexOf(a.any(1)) : all.lastIndexOf(a.any(1)));
    }
}
