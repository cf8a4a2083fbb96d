package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.HostIdentity;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Json;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Resources as Resource Manager shows them. */
record ResourceView(Turn turn) {

    ObjectNode of(Resource resource, boolean expanded) {
        ObjectNode view = Json.object().put("id", resource.id().value()).put("name", resource.name())
                .put("type", resource.type());
        if (!resource.location().isEmpty()) {
            view.put("location", resource.location());
            Tags.show(resource, view);
        }
        if (!resource.identity().isNone()) {
            view.set("identity", identity(resource.identity()));
        }
        view.setAll(resource.rest());
        view.set("properties", Kinds.of(resource.type()).map(k -> k.shown(turn, resource, expanded))
                .orElse(resource.properties()));
        return view;
    }

    private ObjectNode identity(HostIdentity identity) {
        ObjectNode view = Json.object().put("type", identity.type());
        identity.system().ifPresent(principal -> view.put("principalId", principal)
                .put("tenantId", turn.cloud().tenantId()));
        if (!identity.userAssigned().isEmpty()) {
            ObjectNode attached = view.putObject("userAssignedIdentities");
            identity.userAssigned().forEach(id -> attached.set(id.value(), ids(id)));
        }
        return view;
    }

    /** Empty for an identity that was deleted while attached. */
    private ObjectNode ids(ResourceId id) {
        Optional<Principal> principal = turn.cloud().directory().of(id);
        return principal.map(p -> Json.object().put("principalId", p.objectId()).put("clientId", p.appId()))
                .orElseGet(Json::object);
    }
}
