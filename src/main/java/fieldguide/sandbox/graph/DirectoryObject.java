package fieldguide.sandbox.graph;

import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.http.Json;
import tools.jackson.databind.node.ObjectNode;

/** Principals as Graph shows them. */
final class DirectoryObject {
    private DirectoryObject() {}

    static ObjectNode view(Principal principal) {
        return principal.kind() == Principal.Kind.USER ? user(principal) : service(principal);
    }

    private static ObjectNode user(Principal user) {
        return Json.object().put("@odata.type", "#microsoft.graph.user").put("id", user.objectId())
                .put("displayName", user.name())
                .put("userPrincipalName", user.userName());
    }

    private static ObjectNode service(Principal principal) {
        ObjectNode view = Json.object().put("@odata.type", "#microsoft.graph.servicePrincipal")
                .put("id", principal.objectId())
                .put("appId", principal.appId()).put("displayName", principal.name())
                .put("servicePrincipalType", principal.isManagedIdentity() ? "ManagedIdentity" : "Application");
        view.putArray("servicePrincipalNames").add(principal.appId());
        var names = view.putArray("alternativeNames");
        principal.owner().ifPresent(resource ->
                names.add("isExplicit=" + (principal.kind() == Principal.Kind.USER_ASSIGNED ? "True" : "False"))
                .add(resource.value()));
        return view;
    }
}
