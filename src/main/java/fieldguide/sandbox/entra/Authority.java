package fieldguide.sandbox.entra;

import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Outside;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What clients ask an authority before they know a tenant; it is the same for all sandboxes and tells of none. */
public final class Authority {
    private static final List<String> NAMES =
            List.of("login.microsoftonline.com", "login.windows.net", "login.microsoft.com", "sts.windows.net");

    private Authority() {}

    /** Tells clients that this authority is one they may trust. */
    public static ObjectNode instance(Outside outside, String tenant) {
        ObjectNode answer = Json.object().put("tenant_discovery_endpoint",
                outside.origin() + "/" + tenant + "/v2.0/.well-known/openid-configuration").put("api-version", "1.1");
        String own = URI.create(outside.origin()).getAuthority();
        boolean real = NAMES.contains(own);
        ObjectNode entry = answer.putArray("metadata").addObject()
                .put("preferred_network", real ? NAMES.getFirst() : own).put("preferred_cache", real ? "login.windows.net" : own);
        var aliases = entry.putArray("aliases");
        (real ? NAMES.stream() : Stream.of(own)).forEach(aliases::add);
        ObjectNode azure = answer.withArray("metadata").addObject().put("preferred_network", NAMES.getFirst())
                .put("preferred_cache", "login.windows.net");
        var names = azure.putArray("aliases");
        NAMES.forEach(names::add);
        return answer;
    }

    /** Every user is the directory's own: nobody signs in at a federated server. */
    public static ObjectNode userRealm(String userName) {
        return Json.object().put("ver", "1.0").put("account_type", "Managed")
                .put("domain_name", userName.substring(userName.indexOf('@') + 1))
                .put("cloud_instance_name", "microsoftonline.com").put("cloud_audience_urn", "urn:federation:MicrosoftOnline");
    }
}
