package fieldguide.sandbox.arm;

import fieldguide.sandbox.access.RoleBook;
import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.HostIdentity;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Roles that the owner of the sandbox defines ("Azure custom roles"). */
record CustomRoles(Call call) {
    private static final Pattern OPERATION = Pattern.compile("\\*(/.*)?|[\\w.]+/[\\w.*/-]+");
    private static final List<String> LISTS = List.of("actions", "notActions", "dataActions", "notDataActions");

    Response put(String id) {
        Optional<ObjectNode> body = call.body();
        if (body.isEmpty()) {
            return Errors.notJson();
        }
        JsonNode given = body.get().path("properties").isObject() ? body.get().path("properties") : body.get();
        return objection(id, given).orElseGet(() -> save(id, given));
    }

    private Optional<Response> objection(String id, JsonNode given) {
        String name = given.path("roleName").asString("").strip();
        if (!Guids.isOne(id)) {
            return bad("InvalidRoleDefinitionId", "The role definition ID '" + id + "' is not valid. The role definition ID must be a GUID.");
        }
        if (name.isEmpty() || given.path("assignableScopes").isEmpty() || given.path("permissions").isEmpty()) {
            return bad("BadRequestFormat", "The request was incorrectly formatted: roleName, permissions and assignableScopes are required.");
        }
        return sameName(id, name).or(() -> operations(given)).or(() -> scopes(given));
    }

    private static Optional<Response> bad(String code, String message) {
        return Optional.of(Response.error(400, code, message));
    }

    private Optional<Response> sameName(String id, String name) {
        boolean taken = new RoleBook(call.cloud()).all()
                .anyMatch(role -> role.name().equalsIgnoreCase(name) && !role.id().equalsIgnoreCase(id));
        return taken ? Optional.of(Response.error(409, "RoleDefinitionWithSameNameExists",
                "A custom role with the same name already exists in this directory. Use a different name: '" + name + "'."))
                : Optional.empty();
    }

    private static Optional<Response> operations(JsonNode given) {
        return LISTS.stream().flatMap(list -> given.path("permissions").valueStream()
                .flatMap(permission -> permission.path(list).valueStream()).map(text -> text.asString("")))
                .filter(operation -> !OPERATION.matcher(operation).matches()).findFirst()
                .flatMap(operation -> bad("InvalidActionOrNotAction", "'" + operation
                        + "' does not match any of the actions supported by the providers."));
    }

    /** Whoever defines a role must be allowed to do so at every scope where it can be assigned. */
    private Optional<Response> scopes(JsonNode given) {
        return given.path("assignableScopes").valueStream().map(scope -> new ResourceId(scope.asString("")))
                .flatMap(scope -> {
                    boolean there = scope.equals(call.cloud().subscription()) || call.cloud().resource(scope).isPresent();
                    return there ? call.refused(RoleBook.TYPE + "/write", scope).stream()
                            : bad("InvalidAssignableScope", "The assignable scope '" + scope
                                    + "' is not the subscription of this sandbox, nor a group or resource in it.").stream();
                }).findFirst();
    }

    private Response save(String id, JsonNode given) {
        ObjectNode properties = Json.object().put("roleName", given.path("roleName").asString("").strip())
                .put("description", given.path("description").asString(""));
        properties.set("assignableScopes", given.path("assignableScopes"));
        ObjectNode permissions = properties.putArray("permissions").addObject();
        LISTS.forEach(list -> {
            ArrayNode all = permissions.putArray(list);
            given.path("permissions").forEach(permission -> permission.path(list).forEach(all::add));
        });
        ResourceId place = new RoleBook(call.cloud()).place(id.toLowerCase(Locale.ROOT));
        boolean isNew = call.cloud().resource(place).isEmpty();
        var definition = new Resource(place, RoleBook.TYPE, "", Map.of(), HostIdentity.NONE, Json.object(), properties);
        call.turn().change(cloud -> cloud.with(definition));
        call.turn().tell(call.request().caller().actor(), Actor.ARM, isNew
                ? new Fact.ResourceCreated(place, RoleBook.TYPE) : new Fact.ResourceUpdated(place, RoleBook.TYPE));
        return Response.json(201, RoleDefinitions.view(call, new RoleBook(call.cloud()).withId(place.name()).orElseThrow()));
    }

    Response delete(String id) {
        Optional<Resource> definition = call.cloud().resource(new RoleBook(call.cloud()).place(id));
        if (definition.isEmpty()) {
            return Response.empty(204);
        }
        boolean used = call.cloud().assignments().stream().anyMatch(a -> a.roleId().equalsIgnoreCase(id));
        if (used) {
            return Response.error(400, "RoleDefinitionHasAssignments",
                    "There are existing role assignments referencing role (code: RoleDefinitionHasAssignments). Delete them first.");
        }
        Optional<Response> refused = RoleBook.scopes(definition.get()).stream()
                .flatMap(scope -> call.refused(RoleBook.TYPE + "/delete", scope).stream()).findFirst();
        if (refused.isPresent()) {
            return refused.get();
        }
        ObjectNode view = RoleDefinitions.view(call, new RoleBook(call.cloud()).withId(id).orElseThrow());
        call.turn().change(cloud -> cloud.without(definition.get()));
        call.turn().tell(call.request().caller().actor(), Actor.ARM,
                new Fact.ResourceDeleted(definition.get().id(), RoleBook.TYPE));
        return Response.json(200, view);
    }
}
