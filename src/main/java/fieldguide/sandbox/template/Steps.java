package fieldguide.sandbox.template;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds the resources of a template: loops unrolled, conditions decided, children of children found. */
final class Steps {
    private static final int MOST = 800;
    private final List<Step> steps = new ArrayList<>();
    private final List<Step> left = new ArrayList<>();

    /** The ones to be made, in the order of the template. */
    List<Step> made() {
        return List.copyOf(steps);
    }

    /** The ones whose condition is not met, or that are only looked at. */
    List<Step> left() {
        return List.copyOf(left);
    }

    /** Resources are a list, or an object by symbolic name (language version 2). */
    void find(JsonNode resources, Context context) {
        if (resources.isObject()) {
            resources.forEachEntry((symbol, each) -> looped(object(each), symbol, context, "", "", true));
        } else {
            resources.forEach(each -> looped(object(each), "", context, "", "", true));
        }
    }

    private static ObjectNode object(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw Fault.invalid("Each resource of a template must be a JSON object, not '" + node + "'.");
    }

    private void looped(ObjectNode source, String symbol, Context context, String parentType, String parentName,
            boolean wanted) {
        JsonNode copy = source.path("copy");
        if (!copy.isObject()) {
            single(source, symbol, context, parentType, parentName, wanted);
            return;
        }
        String name = copy.path("name").asString(symbol);
        new Copies(context).rounds(copy, name).forEach(round ->
                single(source, name, round, parentType, parentName, wanted));
    }

    private void single(ObjectNode source, String label, Context context, String parentType, String parentName,
            boolean wanted) {
        var evaluation = new Evaluation(context);
        String name = within(parentName, text(source, "name", evaluation));
        String type = within(parentType, text(source, "type", evaluation));
        boolean met = wanted && isMet(source, evaluation);
        context.budget().resource(source);
        ObjectNode whole = source.deepCopy().put("name", name.startsWith("[") ? "[" + name : name);
        var step = new Step(Places.of(source, type, name, evaluation), type, label, whole, context);
        boolean existing = source.path("existing").asBoolean(false);
        (met && !existing ? steps : left).add(step);
        if (steps.size() > MOST) {
            throw Fault.invalid("The number of resources exceeds the limit of " + MOST + ".");
        }
        source.path("resources").forEach(child -> looped(object(child), "", context, type, name, met));
    }

    private static String within(String parent, String own) {
        return parent.isEmpty() ? own : parent + "/" + own;
    }

    private static String text(ObjectNode source, String member, Evaluation evaluation) {
        JsonNode value = evaluation.of(source.path(member));
        if (!value.isString() || value.asString().isBlank()) {
            throw Fault.invalid("Deployment template validation failed: 'The template resource '%s' has no '%s'. Please see https://aka.ms/arm-syntax-resources for usage details.'."
                    .formatted(source.path("name").asString("(no name)"), member));
        }
        return value.asString();
    }

    private static boolean isMet(ObjectNode source, Evaluation evaluation) {
        if (!source.has("condition")) {
            return true;
        }
        JsonNode condition = evaluation.of(source.path("condition"));
        return Functions.call("bool", List.of(condition), evaluation.context()).asBoolean();
    }
}
