package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import fieldguide.sandbox.template.Fault;
import fieldguide.sandbox.template.Surroundings;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the functions of a template learn of the sandbox; only what the caller may read.
 *
 * @param location of the record of a deployment to a subscription; else empty
 */
record DeploymentPlace(Call call, ResourceId id, String location, ObjectNode properties) implements Surroundings {
    private static final String VERSION = "2024-01-01";

    @Override
    public ObjectNode subscription() {
        return Json.object().put("id", call.cloud().subscription().value())
                .put("subscriptionId", call.cloud().subscriptionId()).put("tenantId", call.cloud().tenantId())
                .put("displayName", "Fieldguide sandbox");
    }

    @Override
    public ObjectNode resourceGroup() {
        return call.cloud().resource(scope()).map(ResourceGroups::view).orElseGet(Json::object);
    }

    @Override
    public ObjectNode deployment() {
        ObjectNode view = Json.object().put("name", id.name());
        if (!location.isEmpty()) {
            view.put("location", location);
        }
        view.set("properties", properties.deepCopy().put("provisioningState", "Accepted"));
        return view;
    }

    @Override
    public ResourceId scope() {
        return new ResourceId(id.value().substring(0, id.key().indexOf("/providers/")));
    }

    @Override
    public JsonNode reference(ResourceId resource) {
        Response answer = call.inner("GET", resource, VERSION, Bytes.NONE);
        if (answer.isError()) {
            JsonNode error = answer.json().path("error");
            throw Fault.of(error.path("code").asString("NotFound"), error.path("message").asString(""));
        }
        return answer.json();
    }

    @Override
    public JsonNode providers(String namespace, String type) {
        Response answer = new Providers(call).answer(List.of(namespace));
        JsonNode view = answer.json();
        if (type.isEmpty() && !answer.isError()) {
            return view;
        }
        return view.path("resourceTypes").valueStream()
                .filter(t -> t.path("resourceType").asString("").equalsIgnoreCase(type)).findFirst()
                .orElseThrow(() -> Fault.of("InvalidTemplate", "The resource type '%s/%s' is not known."
                .formatted(namespace, type)));
    }

    @Override
    public Instant now() {
        return call.turn().now();
    }

    @Override
    public String guid() {
        return call.turn().randomness().guid();
    }
}
