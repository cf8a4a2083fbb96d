package fieldguide.sandbox.arm;

import fieldguide.sandbox.access.Role;
import fieldguide.sandbox.access.Roles;
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
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Role assignments at a scope, and those inherited from above. */
record RoleAssignments(Call call, ResourceId scope) {
    static final String TYPE = "Microsoft.Authorization/roleAssignments";
    private static final Pattern PRINCIPAL =
            Pattern.compile("(?i)principalId\\s+eq\\s+'([^']*)'|assignedTo\\(\\s*'([^']*)'\\s*\\)");
    private static final Pattern GUID = Pattern.compile("(?i)[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}");

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
        if (!GUID.matcher(name).matches()) {
            return Response.error(400, "InvalidRoleAssignmentId", "The role assignment ID '" + name
                    + "' is not valid. The role assignment ID must be a GUID.");
        }
        JsonNode given = body.get().path("properties").isObject() ? body.get().path("properties") : body.get();
        String principalId = given.path("principalId").asString("");
        String roleId = new ResourceId(given.path("roleDefinitionId").asString("")).name();
        return objection(given, principalId, roleId).orElseGet(() -> assign(name, principalId, roleId));
    }

    private Optional<Response> objection(JsonNode given, String principalId, String roleId) {
        if (principalId.isBlank() || roleId.isBlank()) {
            return Optional.of(Response.error(400, "BadRequestFormat",
                    "The request was incorrectly formatted: roleDefinitionId and principalId are required."));
        }
        Optional<Response> noScope = missingScope();
        if (noScope.isPresent()) {
            return noScope;
        }
        if (Roles.withId(roleId).isEmpty()) {
            return Optional.of(Response.error(404, "RoleDefinitionDoesNotExist",
                    "The specified role definition with ID '" + roleId + "' does not exist."));
        }
        Optional<Principal> principal = call.cloud().directory().principal(principalId);
        if (principal.isEmpty()) {
            return Optional.of(Response.error(400, "PrincipalNotFound", ("Principal %s does not exist in the directory %s. "
                    + "Check that you have the correct principal ID. If you are creating this principal and then "
                    + "immediately assigning a role, this error might be related to a replication delay. In this case, "
                    + "set the role assignment principalType property to a value, such as ServicePrincipal, User, or "
                    + "Group.  See https://aka.ms/docs-principaltype")
                    .formatted(bare(principalId), call.cloud().tenantId())));
        }
        String type = given.path("principalType").asString(principal.get().type());
        return type.equalsIgnoreCase(principal.get().type()) ? Optional.empty()
                : Optional.of(Response.error(400, "UnmatchedPrincipalType",
                "The PrincipalId '%s' has type '%s' , which is different from specified PrinciaplType '%s'."
                        .formatted(bare(principalId), principal.get().type(), type)));
    }

    private Optional<Response> missingScope() {
        boolean known = scope.equals(ResourceId.ROOT) || scope.equals(call.cloud().subscription())
                || call.cloud().resource(scope).isPresent();
        if (known || isWithinResource()) {
            return Optional.empty();
        }
        return Optional.of(scope.type().map(type -> Errors.noResource(scope, type))
                .orElseGet(() -> Errors.noGroup(scope.name())));
    }

    /** Secrets and containers are scopes as well, though not resources here. */
    private boolean isWithinResource() {
        return scope.chain().stream().skip(1)
                .anyMatch(s -> s.type().isPresent() && call.cloud().resource(s).isPresent());
    }

    private Response assign(String name, String principalId, String roleId) {
        Optional<RoleAssignment> same = call.cloud().assignments().stream()
                .filter(a -> a.grants(principalId, roleId, scope)).findFirst();
        if (same.isPresent() && !same.get().name().equalsIgnoreCase(name)) {
            return Response.error(409, "RoleAssignmentExists",
                    "The role assignment already exists. The ID of the existing role assignment is "
                    + bare(same.get().name()) + ".");
        }
        if (found(name).isPresent()) {
            return same.map(a -> Response.json(200, view(a)))
                    .orElseGet(() -> Response.error(400, "RoleAssignmentUpdateNotPermitted",
                    "Tenant ID, application ID, principal ID, and scope are not allowed to be updated."));
        }
        Role role = Roles.withId(roleId).orElseThrow();
        Principal principal = call.cloud().directory().principal(principalId).orElseThrow();
        var assignment = new RoleAssignment(name.toLowerCase(Locale.ROOT), role.id(), principal.objectId(),
                principal.type(), spelled(),
                call.turn().now(), call.caller().objectId());
        call.turn().change(cloud -> cloud.with(assignment));
        call.turn().tell(call.request().caller().actor(), Actor.ARM,
                new Fact.RoleAssigned(assignment.name(), role.name(), principal.objectId(), assignment.scope()));
        return Response.json(201, view(assignment));
    }

    private ResourceId spelled() {
        return call.cloud().resource(scope).map(r -> r.id()).orElse(scope);
    }

    private Response delete(RoleAssignment assignment) {
        call.turn().change(cloud -> cloud.without(assignment));
        call.turn().tell(call.request().caller().actor(), Actor.ARM,
                new Fact.RoleUnassigned(assignment.name(), Roles.nameOf(assignment.roleId()),
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

    /** Resource Manager shows ids in some messages without hyphens. */
    private static String bare(String guid) {
        try {
            return UUID.fromString(guid).toString().replace("-", "");
        } catch (IllegalArgumentException e) {
            return guid;
        }
    }
}
