package fieldguide.sandbox.template;

import static fieldguide.sandbox.template.Function.MANY;
import static fieldguide.sandbox.template.Function.of;
import static java.util.Map.entry;

import java.util.Map;
import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Functions for whole numbers; templates have no others. */
final class NumberFunctions {
    static final Map<String, Function> ALL = Map.ofEntries(
            entry("add", of(2, 2, a -> both(a, Math::addExact))),
            entry("sub", of(2, 2, a -> both(a, Math::subtractExact))),
            entry("mul", of(2, 2, a -> both(a, Math::multiplyExact))),
            entry("div", of(2, 2, a -> both(a, (x, y) -> x / y))),
            entry("mod", of(2, 2, a -> both(a, (x, y) -> x % y))),
            entry("int", of(1, 1, NumberFunctions::whole)),
            entry("min", of(1, MANY, a -> number(all(a).min().orElseThrow(() -> a.fault("expects a number"))))),
            entry("max", of(1, MANY, a -> number(all(a).max().orElseThrow(() -> a.fault("expects a number"))))));

    private NumberFunctions() {}

    private static JsonNode number(long value) {
        return JsonNodeFactory.instance.numberNode(value);
    }

    private static JsonNode both(Arguments a, LongBinaryOperator operation) {
        try {
            return number(operation.applyAsLong(a.number(0), a.number(1)));
        } catch (ArithmeticException e) {
            throw a.fault("cannot be evaluated for '%d' and '%d': %s"
                    .formatted(a.number(0), a.number(1), e.getMessage()));
        }
    }

    private static JsonNode whole(Arguments a) {
        JsonNode value = a.any(0);
        try {
            return number(value.isNumber() ? value.asLong() : Long.parseLong(a.text(0).strip()));
        } catch (NumberFormatException e) {
            throw a.fault("cannot convert the value '" + a.text(0) + "' to an integer");
        }
    }

    private static LongStream all(Arguments a) {
        Arguments numbers = a.count() == 1 && a.any(0).isArray()
                ? new Arguments(a.function(), a.list(0).valueStream().toList()) : a;
        return IntStream.range(0, numbers.count()).mapToLong(numbers::number);
    }
}
