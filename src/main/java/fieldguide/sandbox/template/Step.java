package fieldguide.sandbox.template;

import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Json;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One resource that a deployment makes.
 *
 * @param label the symbolic name of the resource, or that of its loop; empty where it has neither
 * @param source as it stands in the template
 */
public final class Step {
    /** What tells the deployment what to do, rather than the resource what to be. */
    private static final Set<String> DIRECTIONS = Set.of("type", "name", "apiversion", "dependson", "condition", "copy",
            "comments", "metadata", "resources", "scope", "resourcegroup", "subscriptionid", "existing");
    private final ResourceId id;
    private final String type;
    private final String label;
    private final ObjectNode source;
    private final Context context;

    Step(ResourceId id, String type, String label, ObjectNode source, Context context) {
        this.id = id;
        this.type = type;
        this.label = label;
        this.source = source;
        this.context = context;
    }

    public ResourceId id() {
        return id;
    }

    public String apiVersion() {
        return source.path("apiVersion").asString("");
    }

    public String type() {
        return type;
    }

    Context context() {
        return context;
    }

    /** Whether a text of a template means this resource: its id, {@code Type/name}, its name, or its label. */
    boolean isCalled(String text) {
        String key = new ResourceId(text).key();
        return text.startsWith("/") ? id.equals(Places.named(text))
                : label.equalsIgnoreCase(text) || id.key().endsWith("/providers" + key)
                || (type + "/" + name()).equalsIgnoreCase(text) || name().equalsIgnoreCase(text);
    }

    /** The names of the resource and its parents, as the template writes them. */
    String name() {
        return new Evaluation(context).of(source.path("name")).asString("");
    }

    /** Whether it can be computed only once other resources exist. */
    boolean waits() {
        return Texts.expressions(body(source)).anyMatch(Expression::looksAtOthers);
    }

    Stream<String> dependencies() {
        JsonNode listed = source.path("dependsOn");
        return listed.valueStream().map(each -> new Evaluation(context).of(each).asString(""));
    }

    /** Resources that it looks at, as far as their names can be told beforehand. */
    Stream<String> references() {
        return Texts.expressions(body(source)).flatMap(Expression::calls)
                .filter(call -> call.function().equals("reference") && !call.arguments().isEmpty())
                .flatMap(call -> {
                    try {
                        return Stream.of(new Evaluation(context).value(call.arguments().getFirst()).asString(""));
                    } catch (Fault unknownYet) {
                        return Stream.of();
                    }
                });
    }

    /** What is sent to create it. */
    ObjectNode body(Context at) {
        var evaluation = new Evaluation(at);
        ObjectNode body = body(source);
        if (!type.equalsIgnoreCase("Microsoft.Resources/deployments")) {
            return (ObjectNode) evaluation.of(body);
        }
        return nested(body, evaluation);
    }

    private static ObjectNode body(ObjectNode source) {
        ObjectNode body = Json.object();
        source.forEachEntry((name, value) -> {
            if (!DIRECTIONS.contains(name.toLowerCase(Locale.ROOT))) {
                body.set(name, value);
            }
        });
        return body;
    }

    /** A template within the template: its expressions are this template's, unless it says that they are its own. */
    private static ObjectNode nested(ObjectNode body, Evaluation evaluation) {
        boolean own = body.path("properties").path("expressionEvaluationOptions").path("scope").asString("")
                .equalsIgnoreCase("inner");
        JsonNode template = body.path("properties").path("template");
        ObjectNode without = body.deepCopy();
        without.withObject("/properties").remove("template");
        ObjectNode sent = (ObjectNode) evaluation.of(without);
        if (!template.isMissingNode()) {
            sent.withObject("/properties").set("template", own ? template : escaped(evaluation.of(template)));
        }
        return sent;
    }

    /** Values that are computed already are computed no more. */
    private static JsonNode escaped(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = Json.object();
            object.forEachEntry((name, value) -> copy.set(name, escaped(value)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = Json.array();
            array.forEach(value -> copy.add(escaped(value)));
            return copy;
        }
        return node.isString() && node.asString().startsWith("[") ? TextFunctions.text("[" + node.asString()) : node;
    }
}
