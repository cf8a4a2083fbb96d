package fieldguide.sandbox.graph;

import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.entra.IdentityCertificates;
import fieldguide.sandbox.http.Json;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** Principals as Graph shows them. */
final class DirectoryObject {
    private DirectoryObject() {}

    static ObjectNode view(Principal principal, Instant now) {
        return principal.kind() == Principal.Kind.USER ? user(principal) : service(principal, now);
    }

    private static ObjectNode user(Principal user) {
        return Json.object().put("@odata.type", "#microsoft.graph.user").put("id", user.objectId())
                .put("displayName", user.name())
                .put("userPrincipalName", user.userName());
    }

    private static ObjectNode service(Principal principal, Instant now) {
        ObjectNode view = Json.object().put("@odata.type", "#microsoft.graph.servicePrincipal")
                .put("id", principal.objectId())
                .put("appId", principal.appId()).put("displayName", principal.name())
                .put("servicePrincipalType", principal.isManagedIdentity() ? "ManagedIdentity" : "Application");
        view.putArray("servicePrincipalNames").add(principal.appId());
        var names = view.putArray("alternativeNames");
        principal.owner().ifPresent(resource ->
                names.add("isExplicit=" + (principal.kind() == Principal.Kind.USER_ASSIGNED ? "True" : "False"))
                .add(resource.value()));
        var credentials = view.putArray("keyCredentials");
        if (principal.isManagedIdentity()) {
            var certificate = IdentityCertificates.at(principal, now);
            credentials.addObject().put("customKeyIdentifier", certificate.thumbprint()).put("displayName", "CN=" + principal.name())
                    .put("startDateTime", certificate.from().toString()).put("endDateTime", certificate.until().toString())
                    .put("type", "AsymmetricX509Cert").put("usage", "Verify");
        }
        return view;
    }
}
