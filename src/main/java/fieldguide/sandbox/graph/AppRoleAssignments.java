package fieldguide.sandbox.graph;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.AppRoleAssignment;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code /servicePrincipals/{id}/appRoleAssignments}: what a service principal may do in Microsoft Graph. Only owners get
 * here.
 */
record AppRoleAssignments(Turn turn, Request request, Principal principal) {

    Response list() {
        ObjectNode body = Json.object();
        var value = body.putArray("value");
        turn.cloud().directory().appRolesOf(principal.objectId()).forEach(role -> value.add(view(role)));
        return Response.json(200, body);
    }

    Response grant() {
        ObjectNode body = Json.readObject(request.body().text()).orElseGet(Json::object);
        Optional<AppRole> role = AppRole.withId(body.path("appRoleId").asString(""));
        if (role.isEmpty() || !body.path("resourceId").asString("").equalsIgnoreCase(graph().objectId())
                || !body.path("principalId").asString("").equalsIgnoreCase(principal.objectId())) {
            return Response.error(400, "Request_BadRequest", "Send principalId (this service principal), resourceId (the object "
                    + "id of Microsoft Graph in this tenant) and appRoleId (one of its appRoles).");
        }
        if (turn.cloud().directory().appRolesOf(principal.objectId()).stream().anyMatch(r -> r.role().equals(role.get().value()))) {
            return Response.error(400, "Request_BadRequest", "Permission being assigned already exists on the object.");
        }
        var granted = new AppRoleAssignment(turn.randomness().guid(), principal.objectId(), role.get().value(), turn.now());
        keep(Stream.concat(turn.cloud().directory().appRoles().stream(), Stream.of(granted)).toList());
        turn.tell(request.caller().actor(), Actor.GRAPH,
                new Fact.RoleAssigned(granted.id(), granted.role(), principal.objectId(), ResourceId.ROOT));
        return Response.json(201, view(granted));
    }

    Response revoke(String id) {
        Optional<AppRoleAssignment> found = turn.cloud().directory().appRolesOf(principal.objectId()).stream()
                .filter(role -> role.id().equalsIgnoreCase(id)).findFirst();
        if (found.isEmpty()) {
            return Response.error(404, "Request_ResourceNotFound", "Resource '" + id + "' does not exist or one of its queried "
                    + "reference-property objects are not present.");
        }
        keep(turn.cloud().directory().appRoles().stream().filter(role -> !role.equals(found.get())).toList());
        turn.tell(request.caller().actor(), Actor.GRAPH,
                new Fact.RoleUnassigned(found.get().id(), found.get().role(), principal.objectId(), ResourceId.ROOT));
        return Response.empty(204);
    }

    private void keep(List<AppRoleAssignment> roles) {
        turn.change(cloud -> cloud.with(cloud.directory().withAppRoles(roles)));
    }

    private GraphItself graph() {
        return new GraphItself(turn.cloud().tenantId());
    }

    private ObjectNode view(AppRoleAssignment granted) {
        return Json.object().put("id", granted.id())
                .put("appRoleId", AppRole.named(granted.role()).map(AppRole::id).orElse(""))
                .put("createdDateTime", granted.created().toString()).put("principalDisplayName", principal.name())
                .put("principalId", principal.objectId()).put("principalType", "ServicePrincipal")
                .put("resourceDisplayName", GraphItself.NAME).put("resourceId", graph().objectId());
    }
}
