package fieldguide.sandbox.template;

import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Json;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A template with its parameters, checked as far as it can be without making anything. Every method may throw a {@link Fault}. */
public final class Template {
    private final ObjectNode source;
    private final Surroundings around;
    private final Context context;
    private final Steps steps = new Steps();
    private final Order order;
    private final List<Step> sorted;

    /**
     * @param given values of parameters by name, each as {@code {"value": …}}
     * @param budget the one of the deployment around, if there is one
     */
    public Template(ObjectNode source, JsonNode given, Surroundings around, Budget budget) {
        this.source = source;
        this.around = around;
        this.context = context(given, budget);
        steps.find(resources(), context);
        Texts.expressions(source.path("outputs")).forEach(expression -> {});
        this.order = new Order(steps);
        this.sorted = order.sorted();
        sorted.stream().filter(step -> !step.waits()).forEach(step -> step.body(step.context()));
    }

    private JsonNode resources() {
        JsonNode resources = source.path("resources");
        if (!resources.isArray() && !resources.isObject()) {
            throw Fault.invalid("Deployment template validation failed: 'Required property 'resources' not found in JSON.'.");
        }
        return resources;
    }

    private Context context(JsonNode given, Budget budget) {
        var parameters = new Parameters(source.path("parameters"), given);
        Context[] made = new Context[1];
        Values variables = variables(() -> made[0]);
        Values values = parameters.values(() -> made[0]);
        made[0] = new Context(around, values, variables, Map.of(), Context.Stage.PLAN, id -> Json.object(),
                budget);
        values.all();
        return made[0];
    }

    /** Variables are written out, or made by loops. */
    private Values variables(java.util.function.Supplier<Context> later) {
        JsonNode declared = source.path("variables");
        JsonNode loops = Copies.isOfProperties(declared.path("copy")) ? declared.path("copy") : Json.array();
        return new Values("variable")
                .with(declared.properties().stream().map(Map.Entry::getKey)
                        .filter(name -> !name.equals("copy") || loops.isEmpty()).toList(),
                        name -> () -> new Evaluation(later.get()).of(declared.path(name)))
                .with(loops.valueStream().map(copy -> copy.path("name").asString("")).toList(),
                        name -> () -> new Copies(later.get()).values(loops.valueStream()
                        .filter(copy -> copy.path("name").asString("").equals(name)).findFirst().orElseThrow()));
    }

    /** In an order in which each can be made. */
    public List<Step> steps() {
        return sorted;
    }

    /** What has to be there before the step is taken. */
    public Collection<Step> needs(Step step) {
        return order.needs(step);
    }

    /** What is sent to create the resource; earlier steps have been taken. */
    public ObjectNode body(Step step) {
        return step.body(deploying(step.context()));
    }

    /** What would be sent to create the resource; an expression that looks at what is not there yet is left as it is. */
    public ObjectNode foretold(Step step) {
        return step.body(looking(step.context(), Context.Stage.FORETELL));
    }

    private Context deploying(Context at) {
        return looking(at, Context.Stage.DEPLOY);
    }

    private Context looking(Context at, Context.Stage stage) {
        return at.at(stage, text -> around.reference(resource(text)));
    }

    private ResourceId resource(String text) {
        if (text.startsWith("/")) {
            return Places.named(text);
        }
        return java.util.stream.Stream.concat(Order.called(steps.made(), text), Order.called(steps.left(), text))
                .map(Step::id).findFirst().orElseThrow(() -> Fault.invalid(
                "The resource '%s' is not defined in the template. Please see https://aka.ms/arm-syntax for usage details."
                        .formatted(text)));
    }

    /** The outputs by name, each with type and value; of secure types the type alone. */
    public ObjectNode outputs() {
        ObjectNode outputs = Json.object();
        source.path("outputs").forEachEntry((name, output) -> {
            var evaluation = new Evaluation(deploying(context));
            boolean wanted = !output.has("condition") || evaluation.of(output.path("condition")).asBoolean(true);
            if (wanted) {
                outputs.set(name, shown(output, evaluation));
            }
        });
        return outputs;
    }

    private static ObjectNode shown(JsonNode output, Evaluation evaluation) {
        String type = output.path("type").asString("String");
        ObjectNode shown = Json.object().put("type", Character.toUpperCase(type.charAt(0)) + type.substring(1));
        if (!type.toLowerCase(Locale.ROOT).startsWith("secure")) {
            shown.set("value", output.path("copy").isObject() ? new Copies(evaluation.context()).values(output.path("copy"))
                    : evaluation.of(output.path("value")));
        }
        return shown;
    }

    /** Ids of everything that the template makes. */
    public ArrayNode resourceIds() {
        ArrayNode ids = Json.array();
        sorted.forEach(step -> ids.addObject().put("id", step.id().value()));
        return ids;
    }
}
