package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * The system-assigned identity of a host as a resource of its own, to be read only:
 * {@code {scope}/providers/Microsoft.ManagedIdentity/identities/default} ("System Assigned Identities - Get By Scope").
 */
record SystemIdentities(Call call, ResourceId scope) {
    private static final String TYPE = "Microsoft.ManagedIdentity/identities";

    /** Whether an address, from its last namespace on, leads here. */
    static boolean isAt(List<String> path) {
        return path.size() == 3 && (path.get(0) + "/" + path.get(1)).equalsIgnoreCase(TYPE)
                && path.get(2).toLowerCase(Locale.ROOT).equals("default");
    }

    Response answer() {
        if (!call.method().equals("GET")) {
            return Errors.noMethod(call.method(), TYPE);
        }
        return call.refused(TYPE + "/read", scope).orElseGet(() -> call.cloud().resource(scope).map(this::answer)
                .orElseGet(() -> Errors.noResource(scope, scope.type().orElse(""))));
    }

    private Response answer(Resource host) {
        Optional<Principal> own = host.identity().system().flatMap(call.cloud().directory()::principal);
        return own.map(principal -> shown(host, principal)).orElseGet(() -> Errors.noResource(new ResourceId(scope + "/providers/" + TYPE + "/default"), TYPE));
    }

    private Response shown(Resource host, Principal principal) {
        ObjectNode view = Json.object().put("id", scope + "/providers/" + TYPE + "/default").put("name", "default").put("type", TYPE)
                .put("location", host.location());
        view.putObject("properties").put("tenantId", call.cloud().tenantId()).put("principalId", principal.objectId())
                .put("clientId", principal.appId()).put("clientSecretUrl", "https://control-%s.identity.azure.net%s/credentials?tid=%s&oid=%s&aid=%s"
                        .formatted(host.location(), scope, call.cloud().tenantId(), principal.objectId(), principal.appId()));
        return Response.json(200, view);
    }
}
