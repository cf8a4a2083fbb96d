package fieldguide.sandbox.access;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** All roles of one sandbox: the built-in ones, and the custom ones that its owner has defined. */
public record RoleBook(Cloud cloud) {
    /** The type under which custom roles are kept among the resources; their ids lie below the subscription. */
    public static final String TYPE = "Microsoft.Authorization/roleDefinitions";

    public Stream<Role> all() {
        return Stream.concat(Roles.all().stream(), custom());
    }

    public Stream<Role> custom() {
        return cloud.resources(r -> r.isOfType(TYPE)).map(RoleBook::role);
    }

    public Optional<Role> withId(String id) {
        return Roles.withId(id).or(() -> cloud.resource(place(id)).map(RoleBook::role));
    }

    /** The name for display, or the id when the role is not known. */
    public String nameOf(String id) {
        return withId(id).map(Role::name).orElse(id);
    }

    /** Whether a role may be assigned there: a built-in one anywhere, a custom one within the scopes it names. */
    public boolean isAssignable(String id, ResourceId scope) {
        return Roles.withId(id).isPresent() || cloud.resource(place(id)).map(RoleBook::scopes).orElse(List.of()).stream()
                .anyMatch(scope::isWithin);
    }

    /** Roles that allow the action there, the least mighty first. */
    public List<Role> allowing(Action action, ResourceId scope) {
        return all().filter(role -> role.allows(action) && isAssignable(role.id(), scope))
                .sorted(Comparator.comparingInt(Role::breadth)).toList();
    }

    public ResourceId place(String id) {
        return cloud.subscription().child("providers/" + TYPE + "/" + id);
    }

    /** The scopes that a custom role names. */
    public static List<ResourceId> scopes(Resource definition) {
        return texts(definition.properties().path("assignableScopes")).stream().map(ResourceId::new).toList();
    }

    private static Role role(Resource definition) {
        JsonNode permission = definition.properties().path("permissions").path(0);
        return new Role(definition.name(), definition.property("roleName"), definition.property("description"),
                texts(permission.path("actions")), texts(permission.path("notActions")),
                texts(permission.path("dataActions")), texts(permission.path("notDataActions")));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(text -> text.asString("")).toList();
    }
}
