package fieldguide.sandbox.template;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a function was called with; asking for another type than was given is a fault of the template. */
record Arguments(String function, List<JsonNode> values) {

    int count() {
        return values.size();
    }

    JsonNode any(int i) {
        return values.get(i);
    }

    String text(int i) {
        JsonNode value = values.get(i);
        return value.isString() ? value.asString() : wrong(i, "String");
    }

    String text(int i, String otherwise) {
        return i < count() ? text(i) : otherwise;
    }

    List<String> texts() {
        return java.util.stream.IntStream.range(0, count()).mapToObj(this::text).toList();
    }

    long number(int i) {
        return values.get(i).isIntegralNumber() ? values.get(i).asLong() : wrong(i, "Integer");
    }

    boolean flag(int i) {
        return values.get(i).isBoolean() ? values.get(i).asBoolean() : wrong(i, "Boolean");
    }

    ArrayNode list(int i) {
        return values.get(i) instanceof ArrayNode array ? array : wrong(i, "Array");
    }

    ObjectNode object(int i) {
        return values.get(i) instanceof ObjectNode object ? object : wrong(i, "Object");
    }

    boolean areLists() {
        return values.stream().allMatch(JsonNode::isArray);
    }

    boolean areObjects() {
        return values.stream().allMatch(JsonNode::isObject);
    }

    private <T> T wrong(int i, String wanted) {
        throw fault("expects its parameter %d to be of type '%s', but it is of type '%s'"
                .formatted(i + 1, wanted, type(values.get(i))));
    }

    Fault fault(String what) {
        return Fault.invalid("The template language function '%s' %s. Please see https://aka.ms/arm-functions#%s for usage details."
                .formatted(function, what, function.toLowerCase(Locale.ROOT)));
    }

    /** The name of a type of JSON value as Resource Manager says it. */
    static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "String";
            case NUMBER -> value.isIntegralNumber() ? "Integer" : "Float";
            case BOOLEAN -> "Boolean";
            case ARRAY -> "Array";
            case OBJECT -> "Object";
            default -> "Null";
        };
    }
}
