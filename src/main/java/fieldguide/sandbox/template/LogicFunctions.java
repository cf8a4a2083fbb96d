package fieldguide.sandbox.template;

import static fieldguide.sandbox.template.Function.MANY;
import static fieldguide.sandbox.template.Function.of;
import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;

/** Functions for truth values and comparisons. Of {@code if}, {@link Evaluation} computes one branch alone. */
final class LogicFunctions {
    static final Map<String, Function> ALL = Map.ofEntries(
            entry("if", of(3, 3, a -> a.flag(0) ? a.any(1) : a.any(2))),
            entry("not", of(1, 1, a -> flag(!a.flag(0)))),
            entry("and", of(2, MANY, a -> flag(IntStream.range(0, a.count()).allMatch(a::flag)))),
            entry("or", of(2, MANY, a -> flag(IntStream.range(0, a.count()).anyMatch(a::flag)))),
            entry("true", of(0, 0, a -> flag(true))),
            entry("false", of(0, 0, a -> flag(false))),
            entry("null", of(0, 0, a -> NullNode.getInstance())),
            entry("bool", of(1, 1, LogicFunctions::bool)),
            entry("equals", of(2, 2, a -> flag(same(a.any(0), a.any(1))))),
            entry("less", of(2, 2, a -> flag(compared(a) < 0))),
            entry("lessOrEquals", of(2, 2, a -> flag(compared(a) <= 0))),
            entry("greater", of(2, 2, a -> flag(compared(a) > 0))),
            entry("greaterOrEquals", of(2, 2, a -> flag(compared(a) >= 0))));

    private LogicFunctions() {}

    private static JsonNode flag(boolean value) {
        return JsonNodeFactory.instance.booleanNode(value);
    }

    private static JsonNode bool(Arguments a) {
        JsonNode value = a.any(0);
        String text = value.asString("").toLowerCase(Locale.ROOT);
        if (value.isBoolean() || value.isIntegralNumber()) {
            return flag(value.isBoolean() ? value.asBoolean() : value.asLong() != 0);
        }
        if (!text.equals("true") && !text.equals("false") && !text.equals("1") && !text.equals("0")) {
            throw a.fault("cannot convert the value '" + value.asString("") + "' to a boolean");
        }
        return flag(text.equals("true") || text.equals("1"));
    }

    private static boolean same(JsonNode one, JsonNode other) {
        return one.isIntegralNumber() && other.isIntegralNumber() ? one.asLong() == other.asLong() : one.equals(other);
    }

    private static int compared(Arguments a) {
        return a.any(0).isString() ? a.text(0).compareTo(a.text(1)) : Long.compare(a.number(0), a.number(1));
    }
}
