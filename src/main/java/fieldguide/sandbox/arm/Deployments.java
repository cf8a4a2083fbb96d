package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import fieldguide.sandbox.template.Budget;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Template deployments to a resource group or to the subscription. They are done when the first answer is sent; who polls
 * learns how they ended.
 *
 * @param scope the group or subscription
 * @param depth how many deployments this one is nested in
 */
record Deployments(Call call, ResourceId scope, int depth) {
    static final String TYPE = "Microsoft.Resources/deployments";

    Response answer(List<String> path) {
        if (path.isEmpty()) {
            return call.method().equals("GET") ? call.refused(TYPE + "/read", scope).orElseGet(this::list)
                    : Errors.noMethod(call.method(), TYPE);
        }
        ResourceId id = scope.child("providers/" + TYPE + "/" + path.getFirst());
        return path.size() == 1 ? item(id) : part(id, path.get(1).toLowerCase(Locale.ROOT));
    }

    private Response item(ResourceId id) {
        return switch (call.method()) {
            case "GET" -> call.refused(TYPE + "/read", id).orElseGet(() -> existing(id)
                    .map(d -> Response.json(200, DeploymentView.of(d))).orElseGet(() -> missing(id)));
            case "HEAD" -> call.refused(TYPE + "/read", id)
                    .orElseGet(() -> Response.empty(existing(id).isPresent() ? 204 : 404));
            case "PUT" -> call.refused(TYPE + "/write", id).orElseGet(() -> put(id));
            case "DELETE" -> call.refused(TYPE + "/delete", id).orElseGet(() -> delete(id));
            default -> Errors.noMethod(call.method(), TYPE);
        };
    }

    private Response part(ResourceId id, String part) {
        return switch (call.method() + " " + part) {
            case "POST validate" -> call.refused(TYPE + "/validate/action", id).orElseGet(() -> validate(id));
            case "POST whatif" -> call.refused(TYPE + "/whatIf/action", id).orElseGet(() -> whatIf(id));
            case "POST cancel" -> existing(id).map(d -> Response.error(409, "DeploymentCannotBeCancelled",
                    "The deployment '%s' cannot be cancelled: it is not running. Its state is '%s'."
                            .formatted(id.name(), d.property("provisioningState")))).orElseGet(() -> missing(id));
            case "POST exporttemplate" -> known(id, "exportTemplate/action", DeploymentView::template);
            case "GET operations" -> known(id, "operations/read", DeploymentView::operations);
            case "GET operationstatuses" -> known(id, "operationstatuses/read", DeploymentView::status);
            default -> Errors.noRoute(call.method(), call.request().path());
        };
    }

    private Response known(ResourceId id, String action, java.util.function.Function<Resource, ObjectNode> view) {
        return call.refused(TYPE + "/" + action, id).orElseGet(() -> existing(id)
                .map(d -> Response.json(200, view.apply(d))).orElseGet(() -> missing(id)));
    }

    private Optional<Resource> existing(ResourceId id) {
        return call.cloud().resource(id);
    }

    private Response missing(ResourceId id) {
        return noScope() ? Errors.noGroup(scope.name()) : Response.error(404, "DeploymentNotFound", "Deployment '" + id.name() + "' could not be found.");
    }

    private boolean noScope() {
        return scope.resourceGroup().isPresent() && call.cloud().resource(scope).isEmpty();
    }

    private Response list() {
        return noScope() ? Errors.noGroup(scope.name()) : new Pages(call).of(call.cloud()
                .resources(r -> r.isOfType(TYPE) && r.id().parent().equals(scope)).map(DeploymentView::of).toList());
    }

    private DeploymentRequest read(ResourceId id) {
        return DeploymentRequest.read(call, scope, id, new Budget());
    }

    private Response put(ResourceId id) {
        return switch (read(id)) {
            case DeploymentRequest.Refused(var answer) -> answer;
            case DeploymentRequest.Accepted accepted -> run(accepted);
        };
    }

    /** Deploys what was asked for; within another deployment the answer is how it ended. */
    Response run(DeploymentRequest.Accepted asked) {
        boolean again = existing(asked.id()).isPresent();
        Resource deployment = new DeploymentRun(call, asked, depth).run();
        call.turn().change(cloud -> cloud.with(deployment));
        ObjectNode view = DeploymentView.of(deployment);
        view.withObject("/properties").put("provisioningState", "Accepted").remove(List.of("outputs", "error"));
        String operation = call.turn().randomness().hex(10);
        return Response.json(again ? 200 : 201, view).with("Azure-AsyncOperation",
                call.request().outside().base().apply(call.request().base()) + deployment.id()
                + "/operationStatuses/" + operation + "?api-version="
                + call.request().query().first("api-version").orElse(""));
    }

    private Response validate(ResourceId id) {
        return switch (read(id)) {
            case DeploymentRequest.Refused(var answer) -> answer;
            case DeploymentRequest.Accepted asked -> Response.json(200, DeploymentView.validated(asked,
                    call.turn().now()));
        };
    }

    private Response whatIf(ResourceId id) {
        return switch (read(id)) {
            case DeploymentRequest.Refused(var answer) -> answer;
            case DeploymentRequest.Accepted asked -> new OperationResults(call).later(new WhatIf(call, asked).answer());
        };
    }

    /** What it made stays; only the record of it goes. */
    private Response delete(ResourceId id) {
        return existing(id).map(d -> {
            call.turn().change(cloud -> cloud.without(d));
            return Response.empty(204);
        }).orElseGet(() -> noScope() ? Errors.noGroup(scope.name()) : Response.empty(204));
    }
}
