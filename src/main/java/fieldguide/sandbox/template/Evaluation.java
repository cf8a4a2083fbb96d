package fieldguide.sandbox.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns pieces of a template into plain JSON. */
record Evaluation(Context context) {
    private static final int DEEPEST = 200;

    JsonNode of(JsonNode node) {
        return of(node, 0);
    }

    private JsonNode of(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            throw Fault.invalid("The template is nested more than " + DEEPEST + " levels deep.");
        }
        if (node instanceof ObjectNode object) {
            return object(object, depth);
        }
        if (node instanceof ArrayNode array) {
            ArrayNode values = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> values.add(of(item, depth + 1)));
            return values;
        }
        return node.isString() ? text(node.asString()) : node;
    }

    private ObjectNode object(ObjectNode object, int depth) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        object.forEachEntry((name, value) -> {
            if (name.equalsIgnoreCase("copy") && Copies.isOfProperties(value)) {
                value.forEach(copy -> values.set(copy.path("name").asString(), new Copies(context).values(copy)));
            } else {
                values.set(Expression.in(name) ? text(name).asString("") : name, of(value, depth + 1));
            }
        });
        return values;
    }

    /** A text of the template: an expression, or itself; {@code [[} stands for one bracket. */
    JsonNode text(String text) {
        if (!Expression.in(text)) {
            return JsonNodeFactory.instance.stringNode(text.startsWith("[[") ? text.substring(1) : text);
        }
        Expression expression = read(text);
        try {
            return value(expression);
        } catch (Fault fault) {
            if (context.stage() == Context.Stage.FORETELL && expression.looksAtOthers()) {
                return JsonNodeFactory.instance.stringNode(text);
            }
            throw fault.in(text);
        }
    }

    private static Expression read(String text) {
        try {
            return Expression.of(text);
        } catch (Fault fault) {
            throw fault.in(text);
        }
    }

    JsonNode value(Expression expression) {
        return switch (expression) {
            case Expression.Literal(var value) -> value;
            case Expression.Call(var function, var arguments) -> call(function, arguments);
            case Expression.Member(var of, var name, var optional) -> member(value(of), value(name), optional);
        };
    }

    private JsonNode call(String function, List<Expression> arguments) {
        return switch (function) {
            case "if" -> {
                Functions.arity(function, 3, 3, arguments.size());
                boolean yes = new Arguments("if", List.of(value(arguments.getFirst()))).flag(0);
                yield value(arguments.get(yes ? 1 : 2));
            }
            default -> context.budget().spend(Functions.call(function,
                    arguments.stream().map(this::value).toList(), context));
        };
    }

    private static JsonNode member(JsonNode of, JsonNode name, boolean optional) {
        JsonNode found = of.isArray() ? of.path(name.isIntegralNumber() ? name.asInt(-1) : -1)
                : property(of, name.asString(""));
        if (!found.isMissingNode()) {
            return found;
        }
        if (optional) {
            return NullNode.getInstance();
        }
        throw Fault.invalid(of.isArray()
                ? "The language expression property array index '%s' is out of bounds.".formatted(name.asString(""))
                : "The language expression property '%s' doesn't exist, available properties are '%s'."
                .formatted(name.asString(""), names(of)));
    }

    /** Letter case of properties does not matter. */
    static JsonNode property(JsonNode of, String name) {
        if (of.has(name)) {
            return of.path(name);
        }
        return of.properties().stream().filter(e -> e.getKey().toLowerCase(Locale.ROOT)
                .equals(name.toLowerCase(Locale.ROOT))).map(Map.Entry::getValue).findFirst()
                .orElse(of.path(name));
    }

    private static String names(JsonNode of) {
        return StreamSupport.stream(of.propertyNames().spliterator(), false).collect(Collectors.joining(", "));
    }
}
