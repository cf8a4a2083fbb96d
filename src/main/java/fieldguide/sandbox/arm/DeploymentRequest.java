package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import fieldguide.sandbox.template.Budget;
import fieldguide.sandbox.template.Fault;
import fieldguide.sandbox.template.Step;
import fieldguide.sandbox.template.Template;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What somebody wants to deploy, understood or refused before anything is made. */
sealed interface DeploymentRequest {
    /** Refused, with the answer to give. */
    record Refused(Response answer) implements DeploymentRequest {}

    /** @param properties as sent: template, parameters and mode */
    record Accepted(ResourceId id, ObjectNode properties, Template template, Budget budget) implements DeploymentRequest {
        boolean complete() {
            return properties.path("mode").asString("").equalsIgnoreCase("complete");
        }
    }

    static DeploymentRequest read(Call call, ResourceId group, ResourceId id, Budget budget) {
        String text = call.request().body().text();
        Optional<ObjectNode> body = Json.readTemplate(text);
        if (body.isEmpty()) {
            return new Refused(Errors.notJson());
        }
        if (call.cloud().resource(group).isEmpty()) {
            return new Refused(Errors.noGroup(group.name()));
        }
        ResourceId spelled = call.cloud().resource(group).map(r -> r.id()).orElse(group)
                .child("providers/" + Deployments.TYPE + "/" + id.name());
        JsonNode properties = body.get().path("properties");
        return objection(id, properties).<DeploymentRequest>map(Refused::new)
                .orElseGet(() -> planned(call, spelled, (ObjectNode) properties, budget));
    }

    private static Optional<Response> objection(ResourceId id, JsonNode properties) {
        String mode = properties.path("mode").asString("").toLowerCase(Locale.ROOT);
        if (!id.name().matches("[-\\w.()]{1,64}")) {
            return Optional.of(Errors.badName(id.name(), "a deployment has 1 to 64 letters, digits, '-', '_', '.', '(' or ')'."));
        }
        if (properties.has("templateLink") || properties.has("parametersLink")) {
            return Optional.of(Response.error(400, "InvalidContentLink",
                    "This sandbox fetches nothing from outside: send the template itself in 'properties.template' and its parameters in 'properties.parameters'."));
        }
        if (!mode.equals("incremental") && !mode.equals("complete")) {
            return Optional.of(Response.error(400, "InvalidRequestContent",
                    "The request content was invalid: 'properties.mode' must be 'Incremental' or 'Complete', not '"
                            + properties.path("mode").asString("") + "'."));
        }
        return properties.path("template").isObject() ? Optional.empty()
                : Optional.of(Response.error(400, "InvalidRequestContent",
                "The request content was invalid: 'properties.template' must be a JSON object."));
    }

    private static DeploymentRequest planned(Call call, ResourceId id, ObjectNode properties, Budget budget) {
        try {
            var template = new Template((ObjectNode) properties.path("template"), properties.path("parameters"),
                    new DeploymentPlace(call, id, properties), budget);
            var accepted = new Accepted(id, properties, template, budget);
            return template.steps().stream().flatMap(step -> refused(call, step).stream()).findFirst()
                    .<DeploymentRequest>map(Refused::new).orElse(accepted);
        } catch (Fault fault) {
            return new Refused(Response.error(400, fault.code(), DeploymentFaults.message(fault, call.request().body().text())));
        }
    }

    /** Whether the caller may make the resource is known before the first one is made. */
    private static Optional<Response> refused(Call call, Step step) {
        String written = step.id().type().orElse(step.type());
        String type = Kinds.of(written).map(Kind::type).orElse(written);
        return call.refused(type + "/write", step.id())
                .map(answer -> answer.status() == 409 ? answer : Response.error(403, "InvalidTemplateDeployment",
                ("Deployment failed: 'Authorization failed for template resource '%s' of type '%s'. The client '%s' with object id '%s' "
                + "does not have permission to perform action '%s/write' at scope '%s'.'.")
                        .formatted(step.id().name(), step.type(), call.callerName(), call.caller().objectId(), type, step.id())));
    }
}
