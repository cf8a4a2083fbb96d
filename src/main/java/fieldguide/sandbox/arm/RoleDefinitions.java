package fieldguide.sandbox.arm;

import fieldguide.sandbox.access.Role;
import fieldguide.sandbox.access.Roles;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Role definitions: the built-in ones. */
record RoleDefinitions(Call call, ResourceId scope) {
    static final String TYPE = "Microsoft.Authorization/roleDefinitions";
    private static final Pattern ROLE_NAME = Pattern.compile("(?i)roleName\\s+eq\\s+'([^']*)'");

    Response answer(List<String> path) {
        if (!call.method().equals("GET")) {
            return Response.error(400, "CustomRolesNotSimulated", "This sandbox has the built-in roles only.");
        }
        return call.refused(TYPE + "/read", scope).orElseGet(() -> path.isEmpty() ? list() : one(path.getFirst()));
    }

    private Response list() {
        Matcher name = ROLE_NAME.matcher(call.filter());
        Predicate<Role> wanted = name.find() ? role -> role.name().equalsIgnoreCase(name.group(1)) : role -> true;
        boolean customOnly = call.filter().toLowerCase(java.util.Locale.ROOT).contains("'customrole'");
        ObjectNode body = Json.object();
        ArrayNode value = body.putArray("value");
        Roles.all().stream().filter(wanted).filter(role -> !customOnly).forEach(role -> value.add(view(role)));
        return Response.json(200, body);
    }

    private Response one(String id) {
        return Roles.withId(id).map(role -> Response.json(200, view(role)))
                .orElseGet(() -> Response.error(404, "RoleDefinitionDoesNotExist",
                "The specified role definition with ID '" + id + "' does not exist."));
    }

    /** The id of a role definition as lists show it and assignments name it. */
    static String id(String subscriptionId, String roleId) {
        return ResourceId.subscription(subscriptionId) + "/providers/" + TYPE + "/" + roleId;
    }

    private ObjectNode view(Role role) {
        ObjectNode view = Json.object().put("id", id(call.cloud().subscriptionId(), role.id())).put("type", TYPE)
                .put("name", role.id());
        ObjectNode properties = view.putObject("properties").put("roleName", role.name()).put("type", "BuiltInRole")
                .put("description", role.description());
        properties.putArray("assignableScopes").add("/");
        ObjectNode permissions = properties.putArray("permissions").addObject();
        list(permissions, "actions", role.actions());
        list(permissions, "notActions", role.notActions());
        list(permissions, "dataActions", role.dataActions());
        list(permissions, "notDataActions", role.notDataActions());
        return view;
    }

    private static void list(ObjectNode node, String name, List<String> values) {
        ArrayNode array = node.putArray(name);
        values.forEach(array::add);
    }
}
