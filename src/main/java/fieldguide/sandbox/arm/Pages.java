package fieldguide.sandbox.arm;

import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Query;
import fieldguide.sandbox.http.Response;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Long lists, a page at a time: {@code $top} says how long a page is, {@code nextLink} where the next one begins. */
record Pages(Call call) {
    private static final int LONGEST = 1_000;

    Response of(List<ObjectNode> items) {
        int size = number("$top", LONGEST);
        int from = number("$skiptoken", 0);
        if (size < 1 || from < 0) {
            return Response.error(400, "InvalidRequestUri", "The values of '$top' and '$skiptoken' must be numbers: the first one from 1 to %d."
                    .formatted(LONGEST));
        }
        ObjectNode body = Json.object();
        ArrayNode value = body.putArray("value");
        items.stream().skip(from).limit(size).forEach(value::add);
        if (from + size < items.size()) {
            body.put("nextLink", next(from + size));
        }
        return Response.json(200, body);
    }

    /** -1 for what is no number. */
    private int number(String name, int otherwise) {
        return call.request().query().given(name)
                .map(text -> text.matches("\\d{1,6}") ? Math.min(Integer.parseInt(text), LONGEST * 100) : -1).orElse(otherwise);
    }

    private String next(int from) {
        Query rest = new Query(call.request().query().parameters().stream()
                .filter(p -> !p.name().equalsIgnoreCase("$skiptoken")).toList());
        return call.request().outside().base().apply(call.request().base()) + call.request().path() + "?"
                + rest.with("$skiptoken", String.valueOf(from)).encoded();
    }
}
