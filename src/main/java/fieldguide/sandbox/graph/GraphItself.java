package fieldguide.sandbox.graph;

import fieldguide.sandbox.http.Json;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Microsoft Graph's own service principal in a tenant, at which its application permissions are granted. */
public record GraphItself(String tenantId) {
    static final String APP_ID = "00000003-0000-0000-c000-000000000000";
    static final String NAME = "Microsoft Graph";

    public String objectId() {
        return UUID.nameUUIDFromBytes((APP_ID + tenantId).getBytes(StandardCharsets.UTF_8)).toString();
    }

    ObjectNode view() {
        ObjectNode view = Json.object().put("@odata.type", "#microsoft.graph.servicePrincipal").put("id", objectId())
                .put("appId", APP_ID).put("displayName", NAME).put("servicePrincipalType", "Application");
        view.putArray("servicePrincipalNames").add(APP_ID).add("https://graph.microsoft.com");
        var roles = view.putArray("appRoles");
        for (AppRole role : AppRole.values()) {
            ObjectNode shown = roles.addObject().put("id", role.id()).put("value", role.value()).put("isEnabled", true);
            shown.putArray("allowedMemberTypes").add("Application");
        }
        return view;
    }
}
