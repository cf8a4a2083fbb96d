package fieldguide.sandbox.imds;

import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Query;
import fieldguide.sandbox.http.Response;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A part of the instance document, as JSON or as text. As text, what has parts is a list of their names, one a line;
 * names of those that have parts themselves end in a slash. A single value exists as text only.
 */
final class Leaf {
    private Leaf() {}

    static Response at(JsonNode document, List<String> path, Query query) {
        JsonNode found = document;
        for (String part : path) {
            found = found.isArray() ? found.path(part.matches("\\d{1,4}") ? Integer.parseInt(part) : -1) : member(found, part);
        }
        if (found.isMissingNode()) {
            return missing();
        }
        boolean text = query.first("format").filter("text"::equalsIgnoreCase).isPresent();
        if (text) {
            return Response.of(200, "text/plain; charset=utf-8", Bytes.of(text(found)));
        }
        return found.isContainer() ? Response.json(200, found)
                : Response.json(400, Json.object().put("error", "Bad request. '" + String.join("/", path)
                + "' is a single value, which exists as text only: add format=text"));
    }

    static Response missing() {
        return Response.json(404, Json.object().put("error", "Not found"));
    }

    private static JsonNode member(JsonNode node, String name) {
        return node.propertyNames().stream().filter(name::equalsIgnoreCase).findFirst().map(node::path)
                .orElseGet(() -> node.path(name));
    }

    private static String text(JsonNode node) {
        var names = new ArrayList<String>();
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                names.add(i + slash(node.path(i)));
            }
        } else if (node.isObject()) {
            node.forEachEntry((name, value) -> names.add(name + slash(value)));
        } else {
            names.add(node.asString());
        }
        return String.join("\n", names);
    }

    private static String slash(JsonNode node) {
        return node.isContainer() ? "/" : "";
    }
}
