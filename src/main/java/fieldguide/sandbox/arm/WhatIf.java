package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import fieldguide.sandbox.template.Fault;
import fieldguide.sandbox.template.Step;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a deployment would change ("Deployments - What If"). It is found out in a copy of the sandbox that is thrown away; values
 * that a service would decide are not invented.
 */
final class WhatIf {
    private static final int DEEPEST = 5;
    private final Call call;
    private final DeploymentRequest.Accepted asked;
    private final boolean idsOnly;
    private final Map<ResourceId, ObjectNode> changes = new LinkedHashMap<>();

    WhatIf(Call call, DeploymentRequest.Accepted asked) {
        this.call = call.inCopy();
        this.asked = asked;
        this.idsOnly = asked.properties().path("whatIfSettings").path("resultFormat").asString("")
                .equalsIgnoreCase("ResourceIdOnly");
    }

    /** State and changes, or state and error. */
    ObjectNode answer() {
        try {
            foretell(call, asked, 0);
        } catch (Fault fault) {
            ObjectNode failed = Json.object().put("status", "Failed");
            failed.putObject("error").put("code", fault.code())
                    .put("message", DeploymentFaults.message(fault, call.request().body().text()));
            return failed;
        }
        ObjectNode answer = Json.object().put("status", "Succeeded");
        ArrayNode list = answer.putObject("properties").put("correlationId", call.turn().randomness().guid()).putArray("changes");
        new TreeSet<>(changes.keySet()).forEach(id -> list.add(changes.get(id)));
        return answer;
    }

    private void foretell(Call by, DeploymentRequest.Accepted deployment, int depth) {
        for (Step step : deployment.template().steps()) {
            ObjectNode body = deployment.template().foretold(step);
            if (step.type().equalsIgnoreCase(Deployments.TYPE)) {
                nested(by.with(Bytes.of(Json.write(body))), step, deployment, depth + 1);
            } else {
                changes.put(step.id(), change(step, body));
            }
        }
        if (deployment.id().resourceGroup().isPresent()) {
            others(deployment);
        }
    }

    private void nested(Call inner, Step step, DeploymentRequest.Accepted around, int depth) {
        if (depth >= DEEPEST) {
            throw Fault.of("InvalidTemplate", "Deployments are nested more than " + DEEPEST + " levels deep.");
        }
        switch (DeploymentRequest.read(inner, step.id().parent(), step.id(), around.budget())) {
            case DeploymentRequest.Refused(var answer) -> throw fault(answer);
            case DeploymentRequest.Accepted accepted -> foretell(inner, accepted, depth);
        }
    }

    private static Fault fault(Response answer) {
        JsonNode error = answer.json().path("error");
        return Fault.of(error.path("code").asString(""), error.path("message").asString(""));
    }

    private ObjectNode change(Step step, ObjectNode body) {
        Response now = call.inner("GET", step.id(), step.apiVersion(), Bytes.NONE);
        if (now.isError() && now.status() != 404) {
            throw fault(now);
        }
        ObjectNode wanted = Json.object().put("id", step.id().value()).put("name", step.id().name()).put("type", step.type())
                .put("apiVersion", step.apiVersion());
        wanted.setAll(body);
        if (now.isError()) {
            ifGroup(step, body);
            return shown(step.id(), "Create", null, wanted);
        }
        ObjectNode before = ((ObjectNode) now.json()).put("apiVersion", step.apiVersion());
        ArrayNode delta = PropertyChanges.between(before, body);
        ObjectNode change = shown(step.id(), idsOnly ? "Deploy" : delta.isEmpty() ? "NoChange" : "Modify", before,
                PropertyChanges.merged(before, body));
        if (!idsOnly && !delta.isEmpty()) {
            change.set("delta", delta);
        }
        return change;
    }

    /** A group is made in the copy of the sandbox, since deployments nested in this one may go to it. */
    private void ifGroup(Step step, ObjectNode body) {
        if (step.type().equalsIgnoreCase(ResourceGroups.TYPE)) {
            call.inner("PUT", step.id(), step.apiVersion(), Bytes.of(Json.write(body)));
        }
    }

    /** What the group holds and the template does not name: it stays, or goes in the mode Complete. */
    private void others(DeploymentRequest.Accepted deployment) {
        ResourceId group = deployment.id().parent();
        call.cloud().resources(r -> r.id().isWithin(group) && !r.location().isEmpty() && !r.id().equals(group)
                && changes.keySet().stream().noneMatch(id -> id.isWithin(r.id())))
                .filter(r -> call.may(r.type() + "/read", r.id()))
                .forEach(r -> changes.put(r.id(), other(r, deployment.complete())));
    }

    private ObjectNode other(Resource resource, boolean goes) {
        return shown(resource.id(), goes ? "Delete" : "Ignore", new ResourceView(call.turn()).of(resource, false), null);
    }

    private ObjectNode shown(ResourceId id, String type, @Nullable ObjectNode before, @Nullable ObjectNode after) {
        ObjectNode change = Json.object().put("resourceId", id.value()).put("changeType", type);
        if (!idsOnly && before != null) {
            change.set("before", before);
        }
        if (!idsOnly && after != null) {
            change.set("after", after);
        }
        return change;
    }
}
