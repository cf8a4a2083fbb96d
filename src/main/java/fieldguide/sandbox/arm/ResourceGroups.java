package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.HostIdentity;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Resource groups; deleting one deletes all in it. */
record ResourceGroups(Call call) {
    static final String TYPE = "Microsoft.Resources/resourceGroups";
    private static final String ACTION = "Microsoft.Resources/subscriptions/resourceGroups/";

    Response answer(List<String> path) {
        if (path.isEmpty()) {
            return call.method().equals("GET") ? list() : Errors.noMethod(call.method(), TYPE);
        }
        ResourceId id = call.cloud().subscription().child("resourceGroups/" + path.getFirst());
        return switch (call.method()) {
            case "PUT" -> call.refused(ACTION + "write", id).orElseGet(() -> put(id));
            case "PATCH" -> call.refused(ACTION + "write", id).orElseGet(() -> patch(id));
            case "DELETE" -> call.refused(ACTION + "delete", id).orElseGet(() -> delete(id));
            case "HEAD" -> call.refused(ACTION + "read", id)
                    .orElseGet(() -> Response.empty(call.cloud().resource(id).isPresent() ? 204 : 404));
            case "GET" -> call.refused(ACTION + "read", id)
                    .orElseGet(() -> existing(id).map(g -> Response.json(200, view(g)))
                    .orElseGet(() -> Errors.noGroup(id.name())));
            default -> Errors.noMethod(call.method(), TYPE);
        };
    }

    private Optional<Resource> existing(ResourceId id) {
        return call.cloud().resource(id);
    }

    private Response list() {
        List<Resource> groups = call.cloud().resources(r -> r.isOfType(TYPE))
                .filter(g -> call.may(ACTION + "read", g.id())).toList();
        if (groups.isEmpty()) {
            Optional<Response> refused = call.refused(ACTION + "read", call.cloud().subscription());
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        ObjectNode body = Json.object();
        var value = body.putArray("value");
        groups.forEach(g -> value.add(view(g)));
        return Response.json(200, body);
    }

    private Response put(ResourceId id) {
        Optional<ObjectNode> body = call.body();
        if (body.isEmpty()) {
            return Errors.notJson();
        }
        if (!id.name().matches("[-\\w._()\\p{L}]{0,89}[-\\w_()\\p{L}]")) {
            return Errors.badName(id.name(),
                    "a resource group has 1 to 90 letters, digits, '-', '_', '.', '(' or ')' and does not end with a period.");
        }
        Optional<Resource> before = existing(id);
        String location = Locations.plain(body.get().path("location")
                .asString(before.map(Resource::location).orElse("")));
        if (location.isEmpty()) {
            return Errors.noLocation();
        }
        if (before.filter(g -> !g.location().equals(location)).isPresent()) {
            return Response.error(409, "InvalidResourceGroupLocation",
                    ("Invalid resource group location '%s'. The Resource group already exists in "
                    + "location '%s'.").formatted(location, before.get().location()));
        }
        var group = new Resource(before.map(Resource::id).orElse(id), TYPE, location, Tags.of(body.get()),
                HostIdentity.NONE, Json.object(),
                Json.object().put("provisioningState", "Succeeded"));
        call.turn().change(cloud -> cloud.with(group));
        call.turn().tell(call.request().caller().actor(), Actor.ARM, before.isPresent()
                ? new Fact.ResourceUpdated(id, TYPE) : new Fact.ResourceCreated(id, TYPE));
        return Response.json(before.isPresent() ? 200 : 201, view(group));
    }

    private Response patch(ResourceId id) {
        Optional<Resource> before = existing(id);
        Optional<ObjectNode> body = call.body();
        if (before.isEmpty() || body.isEmpty()) {
            return before.isEmpty() ? Errors.noGroup(id.name()) : Errors.notJson();
        }
        Resource was = before.get();
        var group = new Resource(was.id(), TYPE, was.location(), body.get().has("tags") ? Tags.of(body.get())
                : was.tags(), was.identity(), was.rest(), was.properties());
        call.turn().change(cloud -> cloud.with(group));
        return Response.json(200, view(group));
    }

    private Response delete(ResourceId id) {
        Optional<Resource> group = existing(id);
        if (group.isEmpty()) {
            return Errors.noGroup(id.name());
        }
        new Removal(call.turn(), call.request().caller().actor()).of(group.get());
        return Response.empty(200);
    }

    static ObjectNode view(Resource group) {
        ObjectNode view = Json.object().put("id", group.id().value()).put("name", group.name()).put("type", TYPE)
                .put("location", group.location());
        Tags.show(group, view);
        view.set("properties", group.properties());
        return view;
    }
}
