package fieldguide.sandbox.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * What an expression may use where it stands.
 *
 * @param loops the numbers of the loops around it by name, the innermost last
 * @param references finds what {@code reference} names
 */
record Context(Surroundings around, Values parameters, Values variables, Map<String, Integer> loops, Stage stage,
        Function<String, JsonNode> references, Budget budget) {
    /** When an expression is evaluated: some functions work at one time only. */
    enum Stage {
        DEFAULTS,
        PLAN,
        /** Nothing is made: what looks at a resource that is not there stays an expression. */
        FORETELL,
        DEPLOY
    }

    Context in(String loop, int index) {
        var more = new LinkedHashMap<>(loops);
        more.remove(loop);
        more.put(loop, index);
        return new Context(around, parameters, variables, more, stage, references, budget);
    }

    Context at(Stage other, Function<String, JsonNode> found) {
        return new Context(around, parameters, variables, loops, other, found, budget);
    }
}
