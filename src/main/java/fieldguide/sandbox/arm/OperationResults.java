package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.HostIdentity;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Answers that are fetched later ("Track asynchronous Azure operations"): the first one says where, and for whom it is kept. */
record OperationResults(Call call) {
    static final String TYPE = "Microsoft.Resources/operationResults";
    private static final int KEPT = 3;
    private static final String SECONDS = "1";

    /** Keeps the answer and says where it is to be had. The latest few are kept. */
    Response later(ObjectNode answer) {
        String name = call.turn().randomness().guid();
        ObjectNode kept = Json.object().put("by", call.caller().objectId()).put("at", call.turn().now().toString());
        kept.set("answer", answer);
        var result = new Resource(id(name), TYPE, "", Map.of(), HostIdentity.NONE, Json.object(), kept);
        tidy();
        call.turn().change(cloud -> cloud.with(result));
        return Response.empty(202).with("Retry-After", SECONDS).with("Location",
                call.request().outside().base().apply(call.request().base()) + call.cloud().subscription() + "/operationresults/"
                + name + "?api-version=" + call.request().query().first("api-version").orElse(""));
    }

    private ResourceId id(String name) {
        return call.cloud().subscription().child("providers/" + TYPE + "/" + name);
    }

    private void tidy() {
        List<Resource> results = call.cloud().resources(r -> r.isOfType(TYPE))
                .sorted(Comparator.comparing((Resource r) -> r.property("at")).reversed()).toList();
        results.stream().skip(KEPT - 1L).forEach(old -> call.turn().change(cloud -> cloud.without(old)));
    }

    /** Nobody but who asked gets the answer. */
    Response answer(List<String> path) {
        if (path.size() != 1 || !call.method().equals("GET")) {
            return Errors.noRoute(call.method(), call.request().path());
        }
        Optional<Resource> result = call.cloud().resource(id(path.getFirst()))
                .filter(r -> r.property("by").equals(call.caller().objectId()));
        return result.map(r -> Response.json(200, r.properties().path("answer")))
                .orElseGet(() -> Response.error(404, "OperationNotFound", "The operation '%s' is not known, or its result is kept no longer."
                        .formatted(path.getFirst())));
    }
}
