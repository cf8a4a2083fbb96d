package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Cloud;
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
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Management locks: {@code CanNotDelete} keeps what lies within its scope, {@code ReadOnly} freezes it, for owners too. */
record Locks(Call call, ResourceId scope) {
    static final String TYPE = "Microsoft.Authorization/locks";

    Response answer(List<String> path) {
        if (path.isEmpty()) {
            return call.method().equals("GET") ? call.refused(TYPE + "/read", scope).orElseGet(this::list)
                    : Errors.noMethod(call.method(), TYPE);
        }
        ResourceId id = scope.child("providers/" + TYPE + "/" + path.getFirst());
        return switch (call.method()) {
            case "GET" -> call.refused(TYPE + "/read", scope).orElseGet(() -> call.cloud().resource(id)
                    .map(lock -> Response.json(200, view(lock))).orElseGet(() -> missing(id)));
            case "PUT" -> call.refused(TYPE + "/write", scope).orElseGet(() -> put(id));
            case "DELETE" -> call.refused(TYPE + "/delete", scope).orElseGet(() -> delete(id));
            default -> Errors.noMethod(call.method(), TYPE);
        };
    }

    private Response list() {
        ObjectNode body = Json.object();
        var value = body.putArray("value");
        all(call.cloud()).filter(lock -> lock.id().isWithin(scope) || scope.isWithin(locked(lock)))
                .forEach(lock -> value.add(view(lock)));
        return Response.json(200, body);
    }

    private static Response missing(ResourceId id) {
        return Response.error(404, "LockNotFound", "The lock '" + id.name() + "' could not be found.");
    }

    private Response put(ResourceId id) {
        Optional<ObjectNode> body = call.body();
        String level = body.map(b -> b.path("properties").path("level").asString("")).orElse("");
        if (!List.of("cannotdelete", "readonly").contains(level.toLowerCase(Locale.ROOT))) {
            return Response.error(400, "InvalidLockLevel", "The lock level must be 'CanNotDelete' or 'ReadOnly', not '" + level + "'.");
        }
        boolean there = scope.equals(call.cloud().subscription()) || call.cloud().resource(scope).isPresent();
        if (!there) {
            return scope.type().map(type -> Errors.noResource(scope, type)).orElseGet(() -> Errors.noGroup(scope.name()));
        }
        boolean isNew = call.cloud().resource(id).isEmpty();
        var properties = Json.object().put("level", level.equalsIgnoreCase("readonly") ? "ReadOnly" : "CanNotDelete")
                .put("notes", body.map(b -> b.path("properties").path("notes").asString("")).orElse(""));
        var lock = new Resource(id, TYPE, "", Map.of(), HostIdentity.NONE, Json.object(), properties);
        call.turn().change(cloud -> cloud.with(lock));
        call.turn().tell(call.request().caller().actor(), Actor.ARM,
                isNew ? new Fact.ResourceCreated(id, TYPE) : new Fact.ResourceUpdated(id, TYPE));
        return Response.json(isNew ? 201 : 200, view(lock));
    }

    private Response delete(ResourceId id) {
        Optional<Resource> lock = call.cloud().resource(id);
        lock.ifPresent(found -> {
            call.turn().change(cloud -> cloud.without(found));
            call.turn().tell(call.request().caller().actor(), Actor.ARM, new Fact.ResourceDeleted(id, TYPE));
        });
        return Response.empty(lock.isPresent() ? 200 : 204);
    }

    private static ObjectNode view(Resource lock) {
        ObjectNode view = Json.object().put("id", lock.id().value()).put("type", TYPE).put("name", lock.name());
        view.set("properties", lock.properties());
        return view;
    }

    private static Stream<Resource> all(Cloud cloud) {
        return cloud.resources(r -> r.isOfType(TYPE));
    }

    private static ResourceId locked(Resource lock) {
        return new ResourceId(lock.id().value().substring(0, lock.id().key().lastIndexOf("/providers/")));
    }

    /** The refusal, if a lock forbids an action that the caller's roles allow. */
    static Optional<Response> refused(Cloud cloud, String action, ResourceId scope) {
        String verb = action.substring(action.lastIndexOf('/') + 1);
        if (verb.equals("read") || action.startsWith(TYPE)) {
            return Optional.empty();
        }
        boolean deletes = verb.equals("delete");
        List<String> locks = all(cloud).filter(lock -> scope.isWithin(locked(lock)) || deletes && lock.id().isWithin(scope))
                .filter(lock -> deletes || lock.property("level").equals("ReadOnly"))
                .map(lock -> locked(lock).value()).distinct().toList();
        return locks.isEmpty() ? Optional.empty() : Optional.of(Response.error(409, "ScopeLocked",
                "The scope '%s' cannot perform %s operation because following scope(s) are locked: '%s'. Please remove the lock and try again."
                        .formatted(scope, deletes ? "delete" : "write", String.join(",", locks))));
    }
}
