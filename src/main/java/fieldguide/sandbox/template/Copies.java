package fieldguide.sandbox.template;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Loops: how often, and the context of each round. */
record Copies(Context context) {
    private static final int MOST = 800;

    /** A {@code copy} of properties or variables is a list of loops, each with its name and input. */
    static boolean isOfProperties(JsonNode copy) {
        return copy.isArray() && !copy.isEmpty() && copy.get(0).has("input");
    }

    List<Context> rounds(JsonNode copy, String name) {
        JsonNode count = new Evaluation(context).of(copy.path("count"));
        if (!count.isIntegralNumber() || count.asLong() < 0 || count.asLong() > MOST) {
            throw Fault.invalid("The copy count of the loop '%s' must be a whole number from 0 to %d, not '%s'."
                    .formatted(name, MOST, count.isMissingNode() ? "" : count.toString()));
        }
        var rounds = new ArrayList<Context>();
        for (int i = 0; i < count.asInt(); i++) {
            rounds.add(context.in(name, i));
        }
        return rounds;
    }

    /** The array that a loop with an input makes. */
    ArrayNode values(JsonNode copy) {
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        rounds(copy, copy.path("name").asString("")).forEach(round ->
                values.add(context.budget().spend(new Evaluation(round).of(copy.path("input")))));
        return values;
    }
}
