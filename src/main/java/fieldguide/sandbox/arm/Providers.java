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
