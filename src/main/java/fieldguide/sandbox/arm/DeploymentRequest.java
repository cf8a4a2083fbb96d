package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import fieldguide.sandbox.template.Budget;
import fieldguide.sandbox.template.Fault;
import fieldguide.sandbox.template.Step;
import fieldguide.sandbox.template.Template;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What somebody wants to deploy, understood or refused before anything is made. */
sealed interface DeploymentRequest {
    /** Refused, with the answer to give. */
    record Refused(Response answer) implements DeploymentRequest {}

    /**
     * @param location where its record is kept, if it is a deployment to a subscription; else empty
     * @param properties as sent: template, parameters and mode
     */
    record Accepted(ResourceId id, String location, ObjectNode properties, Template template, Budget budget)
            implements DeploymentRequest {
        boolean complete() {
            return properties.path("mode").asString("").equalsIgnoreCase("complete");
        }
    }

    /** @param scope the group or subscription that is deployed to */
    static DeploymentRequest read(Call call, ResourceId scope, ResourceId id, Budget budget) {
        Optional<ObjectNode> body = Json.readTemplate(call.request().body().text());
        if (body.isEmpty()) {
            return new Refused(Errors.notJson());
        }
        boolean toGroup = scope.resourceGroup().isPresent();
        if (toGroup && call.cloud().resource(scope).isEmpty()) {
            return new Refused(Errors.noGroup(scope.name()));
        }
        ResourceId spelled = call.cloud().resource(scope).map(r -> r.id()).orElse(scope)
                .child("providers/" + Deployments.TYPE + "/" + id.name());
        String location = toGroup ? "" : Locations.plain(body.get().path("location").asString(""));
        return new DeploymentObjections(call, id, body.get()).first().<DeploymentRequest>map(Refused::new)
                .orElseGet(() -> planned(call, spelled, location, (ObjectNode) body.get().path("properties"), budget));
    }

    private static DeploymentRequest planned(Call call, ResourceId id, String location, ObjectNode properties,
            Budget budget) {
        try {
            var template = new Template((ObjectNode) properties.path("template"), properties.path("parameters"),
                    new DeploymentPlace(call, id, location, properties), budget);
            var accepted = new Accepted(id, location, properties, template, budget);
            return template.steps().stream().flatMap(step -> refused(call, step).stream()).findFirst()
                    .<DeploymentRequest>map(Refused::new).orElse(accepted);
        } catch (Fault fault) {
            return new Refused(Response.error(400, fault.code(), DeploymentFaults.message(fault, call.request().body().text())));
        }
    }

    /** Whether the caller may make the resource is known before the first one is made. */
    private static Optional<Response> refused(Call call, Step step) {
        Optional<Kind> kind = Kinds.of(step.id().type().orElse(step.type()));
        if (kind.isPresent() && step.id().resourceGroup().isEmpty()) {
            return Optional.of(Response.error(400, "InvalidTemplate", ("Deployment template validation failed: 'The resource '%s' of type '%s' "
                    + "belongs into a resource group. In a deployment to a subscription, a nested deployment with 'resourceGroup' makes it.'.")
                    .formatted(step.id().name(), step.type())));
        }
        String type = step.type().equalsIgnoreCase(ResourceGroups.TYPE) ? "Microsoft.Resources/subscriptions/resourceGroups"
                : kind.map(Kind::type).orElse(step.id().type().orElse(step.type()));
        return call.refused(type + "/write", step.id())
                .map(answer -> answer.status() == 409 ? answer : Response.error(403, "InvalidTemplateDeployment",
                ("Deployment failed: 'Authorization failed for template resource '%s' of type '%s'. The client '%s' with object id '%s' "
                + "does not have permission to perform action '%s/write' at scope '%s'.'.")
                        .formatted(step.id().name(), step.type(), call.callerName(), call.caller().objectId(), type, step.id())));
    }
}
