package fieldguide.sandbox.cosmos;

import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Databases, containers and documents of an account. The first two are made through Resource Manager, documents here. */
record Reading(Turn turn, Request request, Resource account, Guard guard) {
    private static final String META = "readMetadata";
    private static final String ITEMS = "sqlDatabases/containers/items/";

    Response answer(List<String> path) {
        String at = String.join("/", path);
        String within = String.join("/", path.subList(0, Math.min(path.size(), 4)));
        return switch (request.method() + " " + path.size()) {
            case "GET 0" -> guard.allow(META, "", () -> Response.json(200, Json.object().put("id", account.name())));
            case "GET 1" -> guard.allow(META, "", () -> feed("Databases", children(account.id(), "sqlDatabases")));
            case "GET 2" -> guard.allow(META, at, () -> shown(database(path)));
            case "GET 3" -> guard.allow(META, "dbs/" + path.get(1), () -> there(database(path), () ->
                    feed("DocumentCollections", children(databaseId(path), "containers"))));
            case "GET 4" -> guard.allow(META, at, () -> shown(container(path)));
            case "GET 5" -> guard.allow("sqlDatabases/containers/readChangeFeed", within, () ->
                    there(container(path), () -> feed("Documents", documents(path))));
            case "GET 6" -> guard.allow(ITEMS + "read", within, () -> there(container(path), () ->
                    turn.cloud().contents().document(containerId(path), path.get(5))
                            .map(d -> Response.json(200, d)).orElseGet(CosmosError::notFound)));
            case "POST 5" -> guard.allow(ITEMS + "create", within, () -> there(container(path), () -> create(path)));
            default -> CosmosError.of(405, "MethodNotAllowed",
                    "The simulated account reads databases, containers and documents, and stores documents with POST.");
        };
    }

    private ResourceId databaseId(List<String> path) {
        return account.id().child("sqlDatabases/" + path.get(1));
    }

    private ResourceId containerId(List<String> path) {
        return databaseId(path).child("containers/" + path.get(3));
    }

    private Optional<Resource> database(List<String> path) {
        return turn.cloud().resource(databaseId(path));
    }

    private Optional<Resource> container(List<String> path) {
        return turn.cloud().resource(containerId(path));
    }

    private static Response there(Optional<Resource> resource, Supplier<Response> then) {
        return resource.isPresent() ? then.get() : CosmosError.notFound();
    }

    private static Response shown(Optional<Resource> resource) {
        return resource.map(r -> Response.json(200, described(r))).orElseGet(CosmosError::notFound);
    }

    private static ObjectNode described(Resource resource) {
        ObjectNode view = Json.object().put("id", resource.name());
        view.setAll(resource.properties().path("resource") instanceof ObjectNode given ? given : Json.object());
        return view;
    }

    private Stream<ObjectNode> children(ResourceId parent, String kind) {
        return turn.cloud().resources(r -> r.id().parent().equals(parent) && r.type().endsWith("/" + kind))
                .map(Reading::described);
    }

    private Stream<ObjectNode> documents(List<String> path) {
        return turn.cloud().contents().documents(containerId(path)).stream();
    }

    private static Response feed(String name, Stream<ObjectNode> entries) {
        ObjectNode body = Json.object();
        var list = body.putArray(name);
        entries.forEach(list::add);
        return Response.json(200, body.put("_count", list.size()));
    }

    private Response create(List<String> path) {
        Optional<ObjectNode> document = Json.readObject(request.body().text())
                .filter(d -> !d.path("id").asString("").isBlank());
        if (document.isEmpty()) {
            return CosmosError.of(400, "BadRequest", "The body must be a JSON object with an id of its own.");
        }
        if (turn.cloud().contents().document(containerId(path), document.get().path("id").asString()).isPresent()) {
            return CosmosError.of(409, "Conflict", "Entity with the specified id already exists in the system.");
        }
        turn.change(cloud -> cloud.with(cloud.contents().with(containerId(path), document.get())));
        return Response.json(201, document.get());
    }
}
