package fieldguide.sandbox.template;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What stands between the square brackets of a template's text. */
sealed interface Expression {
    /** A text or a whole number. */
    record Literal(JsonNode value) implements Expression {}

    /** @param function in lower case */
    record Call(String function, List<Expression> arguments) implements Expression {}

    /** @param optional whether something that is not there is null rather than a fault ({@code .?}) */
    record Member(Expression of, Expression name, boolean optional) implements Expression {}

    /** All calls in it, its own first. */
    default Stream<Call> calls() {
        return switch (this) {
            case Literal(var value) -> Stream.empty();
            case Call call -> Stream.concat(Stream.of(call), call.arguments().stream().flatMap(Expression::calls));
            case Member(var of, var name, var optional) -> Stream.concat(of.calls(), name.calls());
        };
    }

    /** Whether its value depends on other resources. */
    default boolean looksAtOthers() {
        return calls().anyMatch(call -> call.function().equals("reference"));
    }

    /** Whether a template's text is an expression: {@code [[…]} is a text that begins with a bracket. */
    static boolean in(String text) {
        return text.startsWith("[") && text.endsWith("]") && !text.startsWith("[[");
    }

    static Expression of(String text) {
        return new ExpressionReader(text.substring(1, text.length() - 1)).read();
    }
}
