package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** The tags of a resource or group by themselves: {@code {scope}/providers/Microsoft.Resources/tags/default}. */
record TagSets(Call call, ResourceId scope) {
    private static final String TYPE = "Microsoft.Resources/tags";

    Response answer() {
        Optional<Resource> tagged = call.cloud().resource(scope);
        String verb = call.method().equals("GET") ? "read" : call.method().equals("DELETE") ? "delete" : "write";
        return call.refused(TYPE + "/" + verb, scope).orElseGet(() -> tagged.map(this::answer)
                .orElseGet(() -> scope.type().map(type -> Errors.noResource(scope, type)).orElseGet(() -> Errors.noGroup(scope.name()))));
    }

    private Response answer(Resource tagged) {
        ObjectNode body = call.body().orElseGet(Json::object);
        Map<String, String> given = Tags.of(body.path("properties") instanceof ObjectNode properties ? properties : Json.object());
        return switch (call.method()) {
            case "GET" -> shown(tagged);
            case "PUT" -> save(tagged, given);
            case "PATCH" -> merge(tagged, given, body.path("operation").asString("").toLowerCase(Locale.ROOT));
            case "DELETE" -> {
                save(tagged, Map.of());
                yield Response.empty(200);
            }
            default -> Errors.noMethod(call.method(), TYPE);
        };
    }

    private Response merge(Resource tagged, Map<String, String> given, String operation) {
        var tags = new TreeMap<>(tagged.tags());
        switch (operation) {
            case "merge" -> tags.putAll(given);
            case "replace" -> {
                tags.clear();
                tags.putAll(given);
            }
            case "delete" -> tags.keySet().removeAll(given.keySet());
            default -> {
                return Response.error(400, "InvalidTagsOperation", "The operation must be 'Merge', 'Replace' or 'Delete', not '" + operation + "'.");
            }
        }
        return save(tagged, tags);
    }

    private Response save(Resource tagged, Map<String, String> tags) {
        var changed = new Resource(tagged.id(), tagged.type(), tagged.location(), tags, tagged.identity(), tagged.rest(),
                tagged.properties());
        call.turn().change(cloud -> cloud.with(changed));
        call.turn().tell(call.request().caller().actor(), Actor.ARM, new Fact.ResourceUpdated(tagged.id(), tagged.type()));
        return shown(changed);
    }

    private static Response shown(Resource tagged) {
        ObjectNode view = Json.object().put("id", tagged.id() + "/providers/" + TYPE + "/default").put("name", "default")
                .put("type", TYPE);
        Tags.show(tagged, view.putObject("properties"));
        return Response.json(200, view);
    }
}
