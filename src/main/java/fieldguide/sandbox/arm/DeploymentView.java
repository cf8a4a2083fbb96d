package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.template.Step;
import java.time.Instant;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Deployments as Resource Manager shows them. */
final class DeploymentView {
    private DeploymentView() {}

    static ObjectNode of(Resource deployment) {
        ObjectNode view = Json.object().put("id", deployment.id().value()).put("name", deployment.name())
                .put("type", Deployments.TYPE);
        if (deployment.rest().has("location")) {
            view.set("location", deployment.rest().path("location"));
        }
        view.set("properties", deployment.properties().deepCopy());
        return view;
    }

    static ObjectNode template(Resource deployment) {
        ObjectNode view = Json.object();
        view.set("template", deployment.rest().path("template"));
        return view;
    }

    static ObjectNode operations(Resource deployment) {
        ObjectNode view = Json.object();
        view.set("value", deployment.rest().path("operations"));
        return view;
    }

    /** What a client polls until it says how the deployment ended. */
    static ObjectNode status(Resource deployment) {
        ObjectNode view = Json.object().put("status", deployment.property("provisioningState"));
        JsonNode error = deployment.properties().path("error");
        if (!error.isMissingNode()) {
            view.set("error", error);
        }
        return view;
    }

    /** What is known before anything is made. Values of secure parameters are never shown. */
    static ObjectNode properties(DeploymentRequest.Accepted asked, Turn turn) {
        ObjectNode view = common(asked, turn.now()).put("correlationId", turn.randomness().guid());
        ObjectNode parameters = view.putObject("parameters");
        JsonNode declared = asked.properties().path("template").path("parameters");
        asked.properties().path("parameters").forEachEntry((name, given) -> {
            String type = declared.path(name).path("type").asString("String");
            ObjectNode shown = parameters.putObject(name).put("type", type);
            if (!type.toLowerCase(Locale.ROOT).startsWith("secure")) {
                shown.set("value", given.path("value"));
            }
        });
        return view;
    }

    private static ObjectNode common(DeploymentRequest.Accepted asked, Instant now) {
        return Json.object().put("mode", asked.complete() ? "Complete" : "Incremental")
                .put("provisioningState", "Succeeded").put("timestamp", now.toString()).put("duration", "PT0S");
    }

    static ObjectNode validated(DeploymentRequest.Accepted asked, Instant now) {
        ObjectNode view = Json.object().put("id", asked.id().value()).put("name", asked.id().name())
                .put("type", Deployments.TYPE);
        view.set("properties", common(asked, now));
        view.withObject("/properties").set("validatedResources", asked.template().resourceIds());
        return view;
    }

    static void operation(ArrayNode operations, ResourceId deployment, Step step, JsonNode error, Turn turn) {
        String name = turn.randomness().hex(8).toUpperCase(Locale.ROOT);
        boolean done = error.isMissingNode();
        ObjectNode properties = operations.addObject().put("id", deployment + "/operations/" + name)
                .put("operationId", name).putObject("properties").put("provisioningOperation", "Create")
                .put("provisioningState", done ? "Succeeded" : "Failed").put("timestamp", turn.now().toString())
                .put("statusCode", done ? "Created" : "Conflict");
        properties.putObject("targetResource").put("id", step.id().value()).put("resourceType", step.type())
                .put("resourceName", step.id().name());
        if (!done) {
            properties.putObject("statusMessage").set("error", error);
        }
    }
}
