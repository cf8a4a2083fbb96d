package fieldguide.sandbox.arm;

import fieldguide.sandbox.access.Role;
import fieldguide.sandbox.access.RoleBook;
import fieldguide.sandbox.access.Roles;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
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

/** Role definitions: the built-in ones, and custom ones where they may be assigned. */
record RoleDefinitions(Call call, ResourceId scope) {
    static final String TYPE = RoleBook.TYPE;
    private static final Pattern ROLE_NAME = Pattern.compile("(?i)roleName\\s+eq\\s+'([^']*)'");
    private static final Pattern KIND = Pattern.compile("(?i)type\\s+eq\\s+'(BuiltInRole|CustomRole)'");

    Response answer(List<String> path) {
        if (path.isEmpty()) {
            return call.method().equals("GET") ? call.refused(TYPE + "/read", scope).orElseGet(this::list)
                    : Errors.noMethod(call.method(), TYPE);
        }
        String id = path.getFirst();
        return switch (call.method()) {
            case "GET" -> call.refused(TYPE + "/read", scope).orElseGet(() -> one(id));
            case "PUT" -> call.refused(TYPE + "/write", scope).orElseGet(() -> builtIn(id)
                    .orElseGet(() -> new CustomRoles(call).put(id)));
            case "DELETE" -> call.refused(TYPE + "/delete", scope).orElseGet(() -> builtIn(id)
                    .orElseGet(() -> new CustomRoles(call).delete(id)));
            default -> Errors.noMethod(call.method(), TYPE);
        };
    }

    private Optional<Response> builtIn(String id) {
        return Roles.withId(id).map(role -> Response.error(403, "BuiltInRoleCannotBeChanged", "'" + role.name()
                + "' is a built-in role: nobody can change or delete it. Define a custom role under an id of its own."));
    }

    private Response list() {
        Matcher name = ROLE_NAME.matcher(call.filter());
        Predicate<Role> wanted = name.find() ? role -> role.name().equalsIgnoreCase(name.group(1)) : role -> true;
        Matcher kind = KIND.matcher(call.filter());
        if (kind.find()) {
            boolean custom = kind.group(1).toLowerCase(Locale.ROOT).equals("customrole");
            wanted = wanted.and(role -> Roles.withId(role.id()).isEmpty() == custom);
        }
        var roles = new RoleBook(call.cloud());
        ObjectNode body = Json.object();
        ArrayNode value = body.putArray("value");
        roles.all().filter(wanted).filter(role -> roles.isAssignable(role.id(), scope) || isAbove(role))
                .forEach(role -> value.add(view(call, role)));
        return Response.json(200, body);
    }

    /** A list at the subscription shows the roles of its groups as well. */
    private boolean isAbove(Role role) {
        return definition(call, role).map(RoleBook::scopes).orElse(List.of()).stream().anyMatch(s -> s.isWithin(scope));
    }

    private static Optional<Resource> definition(Call call, Role role) {
        return call.cloud().resource(new RoleBook(call.cloud()).place(role.id()));
    }

    private Response one(String id) {
        return new RoleBook(call.cloud()).withId(id).map(role -> Response.json(200, view(call, role)))
                .orElseGet(() -> Response.error(404, "RoleDefinitionDoesNotExist",
                "The specified role definition with ID '" + id + "' does not exist."));
    }

    /** The id of a role definition as lists show it and assignments name it. */
    static String id(String subscriptionId, String roleId) {
        return ResourceId.subscription(subscriptionId) + "/providers/" + TYPE + "/" + roleId;
    }

    static ObjectNode view(Call call, Role role) {
        ObjectNode view = Json.object().put("id", id(call.cloud().subscriptionId(), role.id())).put("type", TYPE)
                .put("name", role.id());
        Optional<Resource> custom = definition(call, role);
        ObjectNode properties = view.putObject("properties").put("roleName", role.name())
                .put("type", custom.isPresent() ? "CustomRole" : "BuiltInRole").put("description", role.description());
        list(properties, "assignableScopes", custom.map(RoleBook::scopes).orElse(List.of(ResourceId.ROOT)).stream()
                .map(ResourceId::value).toList());
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
