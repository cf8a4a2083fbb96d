package fieldguide.sandbox.vault;

import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Query;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A list answer in pages of at most 25 entries. */
final class Page {
    private static final int LONGEST = 25;

    private Page() {}

    static Response of(Request request, List<ObjectNode> entries) {
        int size = number(request, "maxresults", LONGEST);
        if (size < 1 || size > LONGEST || request.query().given("maxresults").filter(m -> !m.matches("\\d{1,6}")).isPresent()) {
            return VaultError.badParameter("The query parameter maxresults is invalid: it is a number from 1 to " + LONGEST);
        }
        int from = Math.clamp(number(request, "$skiptoken", 0), 0, entries.size());
        int to = Math.min(entries.size(), from + size);
        ObjectNode body = Json.object();
        var value = body.putArray("value");
        entries.subList(from, to).forEach(value::add);
        if (to < entries.size()) {
            body.put("nextLink", next(request, size, to));
        } else {
            body.putNull("nextLink");
        }
        return Response.json(200, body);
    }

    /** Absolute, and under the address by which the caller came. */
    private static String next(Request request, int size, int from) {
        Query query = Query.NONE.with("api-version", request.query().first("api-version").orElse(""))
                .with("$skiptoken", String.valueOf(from)).with("maxresults", String.valueOf(size));
        return request.outside().base().apply(request.base()) + request.path() + "?" + query.encoded();
    }

    private static int number(Request request, String parameter, int otherwise) {
        return request.query().given(parameter).filter(text -> text.matches("\\d{1,6}")).map(Integer::parseInt)
                .orElse(otherwise);
    }
}
