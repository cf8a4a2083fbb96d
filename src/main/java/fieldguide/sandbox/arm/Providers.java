package fieldguide.sandbox.arm;

import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Resource providers; all are registered from the start. */
record Providers(Call call) {

    Response answer(List<String> path) {
        if (path.isEmpty()) {
            ObjectNode body = Json.object();
            var value = body.putArray("value");
            Kinds.namespaces().forEach(namespace -> value.add(view(namespace)));
            return Response.json(200, body);
        }
        return Kinds.knowsNamespace(path.getFirst()) ? Response.json(200, view(path.getFirst()))
                : Errors.noNamespace(path.getFirst());
    }

    /** {@code /providers/{namespace}/operations}: what can be done with the resources of a namespace. */
    Response operations(List<String> path) {
        boolean known = path.size() == 2 && path.get(1).equalsIgnoreCase("operations") && Kinds.knowsNamespace(path.getFirst());
        if (!known || !call.method().equals("GET")) {
            return Errors.noRoute(call.method(), call.request().path());
        }
        ObjectNode body = Json.object();
        var value = body.putArray("value");
        Kinds.types(path.getFirst()).forEach(type -> List.of("read", "write", "delete").forEach(verb -> {
            ObjectNode operation = value.addObject().put("name", path.getFirst() + "/" + type + "/" + verb).put("isDataAction", false);
            operation.putObject("display").put("provider", path.getFirst()).put("resource", type).put("operation", verb);
        }));
        return Response.json(200, body);
    }

    private ObjectNode view(String namespace) {
        ObjectNode view = Json.object().put("id", call.cloud().subscription() + "/providers/" + namespace)
                .put("namespace", namespace)
                .put("registrationPolicy", "RegistrationRequired").put("registrationState", "Registered");
        var types = view.putArray("resourceTypes");
        Kinds.types(namespace).forEach(type -> {
            ObjectNode one = types.addObject().put("resourceType", type);
            Subscriptions.titles().forEach(one.putArray("locations")::add);
            one.putArray("apiVersions").add("2024-07-01").add("2023-01-31").add("2022-04-01");
        });
        return view;
    }
}
