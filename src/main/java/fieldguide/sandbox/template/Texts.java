package fieldguide.sandbox.template;

import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All texts of a piece of a template. */
final class Texts {
    private Texts() {}

    static Stream<Expression> expressions(JsonNode node) {
        return of(node).filter(Expression::in).map(Texts::read);
    }

    private static Stream<String> of(JsonNode node) {
        Stream<String> names = node instanceof ObjectNode object
                ? object.properties().stream().map(Map.Entry::getKey) : Stream.of();
        return node.isString() ? Stream.of(node.asString())
                : Stream.concat(names, node.valueStream().flatMap(Texts::of));
    }

    private static Expression read(String text) {
        try {
            Expression expression = Expression.of(text);
            expression.calls().forEach(call -> Functions.known(call.function()));
            return expression;
        } catch (Fault fault) {
            throw fault.in(text);
        }
    }
}
