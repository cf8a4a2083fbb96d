package fieldguide.sandbox.arm;

import fieldguide.sandbox.access.Role;
import fieldguide.sandbox.access.RoleBook;
import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.cloud.RoleAssignment;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Role assignments at a scope, and those inherited from above. */
record RoleAssignments(Call call, ResourceId scope) {
    static final String TYPE = "Microsoft.Authorization/roleAssignments";
    private static final Pattern PRINCIPAL =
            Pattern.compile("(?i)principalId\\s+eq\\s+'([^']*)'|assignedTo\\(\\s*'([^']*)'\\s*\\)");

    Response answer(List<String> path) {
        String name = path.isEmpty() ? "" : path.getFirst();
        return switch (call.method() + (path.isEmpty() ? " all" : " one")) {
            case "GET all" -> call.refused(TYPE + "/read", scope).orElseGet(this::list);
            case "GET one" -> call.refused(TYPE + "/read", scope)
                    .orElseGet(() -> found(name).map(a -> Response.json(200, view(a)))
                    .orElseGet(() -> Response.error(404, "RoleAssignmentNotFound", "The role assignment '" + name
                    + "' is not found.")));
            case "PUT one" -> call.refused(TYPE + "/write", scope).orElseGet(() -> put(name));
            case "DELETE one" -> call.refused(TYPE + "/delete", scope)
                    .orElseGet(() -> found(name).map(this::delete).orElseGet(() -> Response.empty(204)));
            default -> Errors.noMethod(call.method(), TYPE);
        };
    }

    private Optional<RoleAssignment> found(String name) {
        return call.cloud().assignments().stream()
                .filter(a -> a.name().equalsIgnoreCase(name) && a.scope().equals(scope)).findFirst();
    }

    /** At the scope and above; without {@code atScope()} also below. */
    private Response list() {
        boolean notBelow = call.filter().toLowerCase(Locale.ROOT).contains("atscope()");
        Matcher principal = PRINCIPAL.matcher(call.filter());
        Predicate<RoleAssignment> wanted = a -> scope.isWithin(a.scope()) || !notBelow && a.scope().isWithin(scope);
        if (principal.find()) {
            String id = principal.group(1) != null ? principal.group(1) : principal.group(2);
            wanted = wanted.and(a -> a.principalId().equalsIgnoreCase(id));
        }
        ObjectNode body = Json.object();
        ArrayNode value = body.putArray("value");
        call.cloud().assignments().stream().filter(wanted).forEach(a -> value.add(view(a)));
        return Response.json(200, body);
    }

    private Response put(String name) {
        Optional<ObjectNode> body = call.body();
        if (body.isEmpty()) {
            return Errors.notJson();
        }
        var wish = RoleAssignmentWish.read(body.get());
        return wish.objection(call.cloud(), scope, name).orElseGet(() -> assign(name, wish));
    }

    private Response assign(String name, RoleAssignmentWish wish) {
        Optional<RoleAssignment> same = call.cloud().assignments().stream()
                .filter(a -> a.grants(wish.principalId(), wish.roleId(), scope)).findFirst();
        if (same.isPresent() && !same.get().name().equalsIgnoreCase(name)) {
            return Response.error(409, "RoleAssignmentExists",
                    "The role assignment already exists. The ID of the existing role assignment is "
                    + Guids.bare(same.get().name()) + ".");
        }
        if (found(name).isPresent()) {
            return same.map(a -> Response.json(200, view(a)))
                    .orElseGet(() -> Response.error(400, "RoleAssignmentUpdateNotPermitted",
                    "Tenant ID, application ID, principal ID, and scope are not allowed to be updated."));
        }
        return assign(name, new RoleBook(call.cloud()).withId(wish.roleId()).orElseThrow(),
                call.cloud().directory().principal(wish.principalId()).orElseThrow());
    }

    private Response assign(String name, Role role, Principal principal) {
        var assignment = new RoleAssignment(name.toLowerCase(Locale.ROOT), role.id(), principal.objectId(),
                principal.type(), call.cloud().resource(scope).map(r -> r.id()).orElse(scope),
                call.turn().now(), call.caller().objectId());
        call.turn().change(cloud -> cloud.with(assignment));
        call.turn().tell(call.request().caller().actor(), Actor.ARM,
                new Fact.RoleAssigned(assignment.name(), role.name(), principal.objectId(), assignment.scope()));
        return Response.json(201, view(assignment));
    }

    private Response delete(RoleAssignment assignment) {
        call.turn().change(cloud -> cloud.without(assignment));
        call.turn().tell(call.request().caller().actor(), Actor.ARM,
                new Fact.RoleUnassigned(assignment.name(), new RoleBook(call.cloud()).nameOf(assignment.roleId()),
                assignment.principalId(), assignment.scope()));
        return Response.json(200, view(assignment));
    }

    private ObjectNode view(RoleAssignment assignment) {
        ObjectNode view = Json.object().put("id", assignment.id().value()).put("type", TYPE)
                .put("name", assignment.name());
        view.putObject("properties").put("roleDefinitionId",
                RoleDefinitions.id(call.cloud().subscriptionId(), assignment.roleId()))
                .put("principalId", assignment.principalId()).put("principalType", assignment.principalType())
                .put("scope", assignment.scope().value()).putNull("condition").putNull("conditionVersion")
                .put("createdOn", assignment.created().toString()).put("updatedOn", assignment.created().toString())
                .put("createdBy", assignment.createdBy()).put("updatedBy", assignment.createdBy())
                .putNull("delegatedManagedIdentityResourceId").putNull("description");
        return view;
    }
}
