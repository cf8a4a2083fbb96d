package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.cloud.HostIdentity;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import fieldguide.sandbox.template.Fault;
import fieldguide.sandbox.template.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the resources of a template one after the other. What one resource lacks stops those that need it, no others. */
final class DeploymentRun {
    private static final int DEEPEST = 5;
    private final Call call;
    private final DeploymentRequest.Accepted asked;
    private final int depth;
    private final ArrayNode operations = Json.array();
    private final List<JsonNode> errors = new ArrayList<>();
    private final Set<Step> failed = new HashSet<>();

    DeploymentRun(Call call, DeploymentRequest.Accepted asked, int depth) {
        this.call = call;
        this.asked = asked;
        this.depth = depth;
    }

    Resource run() {
        for (Step step : asked.template().steps()) {
            if (asked.template().needs(step).stream().anyMatch(failed::contains)) {
                failed.add(step);
            } else {
                take(step);
            }
        }
        if (asked.complete() && errors.isEmpty()) {
            removeOthers();
        }
        ObjectNode properties = DeploymentView.properties(asked, call.turn());
        finish(properties);
        ObjectNode rest = Json.object();
        rest.set("operations", operations);
        rest.set("template", asked.properties().path("template"));
        if (!asked.location().isEmpty()) {
            rest.put("location", asked.location());
        }
        return new Resource(asked.id(), Deployments.TYPE, "", Map.of(), HostIdentity.NONE, rest, properties);
    }

    private void finish(ObjectNode properties) {
        try {
            if (errors.isEmpty()) {
                properties.set("outputs", asked.template().outputs());
                properties.put("provisioningState", "Succeeded").set("outputResources", asked.template().resourceIds());
                return;
            }
        } catch (Fault fault) {
            errors.add(error(fault));
        }
        ObjectNode error = properties.put("provisioningState", "Failed").putObject("error")
                .put("code", "DeploymentFailed").put("message",
                "At least one resource deployment operation failed. Please list deployment operations for details. Please see https://aka.ms/arm-deployment-operations for usage details.");
        ArrayNode details = error.putArray("details");
        errors.forEach(details::add);
    }

    private ObjectNode error(Fault fault) {
        return Json.object().put("code", fault.code())
                .put("message", DeploymentFaults.message(fault, call.request().body().text()));
    }

    private void take(Step step) {
        JsonNode error = made(step);
        DeploymentView.operation(operations, asked.id(), step, error, call.turn());
        if (!error.isMissingNode()) {
            errors.add(error);
            failed.add(step);
        }
    }

    /** What went wrong; missing when nothing did. */
    private JsonNode made(Step step) {
        try {
            ObjectNode body = asked.template().body(step);
            return step.type().equalsIgnoreCase(Deployments.TYPE) ? nested(step, body)
                    : problem(call.inner("PUT", step.id(), step.apiVersion(), Bytes.of(Json.write(body))));
        } catch (Fault fault) {
            return error(fault);
        }
    }

    private JsonNode nested(Step step, ObjectNode body) {
        if (depth >= DEEPEST) {
            throw Fault.of("InvalidTemplate", "Deployments are nested more than " + DEEPEST + " levels deep.");
        }
        Call inner = call.with(Bytes.of(Json.write(body)));
        ResourceId scope = step.id().parent();
        return switch (DeploymentRequest.read(inner, scope, step.id(), asked.budget())) {
            case DeploymentRequest.Refused(var answer) -> problem(answer);
            case DeploymentRequest.Accepted accepted -> {
                new Deployments(inner, scope, depth + 1).run(accepted);
                yield call.cloud().resource(accepted.id()).map(d -> d.properties().path("error"))
                        .orElseGet(() -> Json.object().path("error"));
            }
        };
    }

    private static JsonNode problem(Response answer) {
        return answer.json().path("error");
    }

    /** In the mode Complete, what the template does not name goes. */
    private void removeOthers() {
        List<ResourceId> kept = asked.template().steps().stream().map(Step::id).toList();
        ResourceId group = asked.id().parent();
        call.cloud().resources(r -> r.id().isWithin(group) && !r.location().isEmpty() && !r.id().equals(group)
                && kept.stream().noneMatch(id -> id.isWithin(r.id()))).toList().forEach(r -> {
                    JsonNode error = problem(call.inner("DELETE", r.id(), "2024-01-01", Bytes.NONE));
                    if (!error.isMissingNode()) {
                        errors.add(error);
                    }
                });
    }
}
