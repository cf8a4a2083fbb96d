package fieldguide.web.sandbox.directory;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Registration;
import fieldguide.sandbox.graph.GraphItself;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Outside;
import fieldguide.sandbox.http.Request;
import fieldguide.web.Missing;
import fieldguide.web.sandbox.Step;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the buttons send to Microsoft Graph, as the user as whom the learner acts. */
record DirectorySteps(Cloud cloud, Outside outside) {
    private static final String GRAPH = "https://graph.microsoft.com/v1.0/";

    Step addRedirect(String application, String kind, String address) {
        var all = new ArrayList<>(redirects(application, kind));
        all.add(address.strip());
        return redirects(application, kind, all);
    }

    Step removeRedirect(String application, String kind, String address) {
        return redirects(application, kind, redirects(application, kind).stream().filter(known -> !known.equals(address)).toList());
    }

    private List<String> redirects(String application, String kind) {
        Registration registration = registration(application);
        return kind.equals("web") ? registration.web() : registration.publicClient();
    }

    private Step redirects(String application, String kind, List<String> all) {
        ObjectNode body = Json.object();
        ArrayNode list = body.putObject(kind.equals("web") ? "web" : "publicClient").putArray("redirectUris");
        all.forEach(list::add);
        return patch(application, "az ad app update --id %s --%s-redirect-uris %s".formatted(principal(application).appId(),
                kind.equals("web") ? "web" : "public-client", String.join(" ", all)), body);
    }

    Step addCertificate(String application, String pem) {
        ObjectNode body = Json.object();
        ArrayNode keys = kept(application, "", body);
        keys.addObject().put("type", "AsymmetricX509Cert").put("usage", "Verify")
                .put("key", pem.replaceAll("-----(BEGIN|END) CERTIFICATE-----", "").replaceAll("\\s", ""));
        return patch(application, "az ad app credential reset --id " + principal(application).appId() + " --append --cert @certificate.pem", body);
    }

    Step removeCertificate(String application, String keyId) {
        ObjectNode body = Json.object();
        kept(application, keyId, body);
        return patch(application, "az ad app credential delete --cert --id " + principal(application).appId() + " --key-id " + keyId, body);
    }

    private ArrayNode kept(String application, String without, ObjectNode body) {
        ArrayNode keys = body.putArray("keyCredentials");
        registration(application).certificates().stream().filter(key -> !key.keyId().equals(without))
                .forEach(key -> keys.addObject().put("keyId", key.keyId()));
        return keys;
    }

    Step grant(String principalId, String roleId) {
        ObjectNode body = Json.object().put("principalId", principalId).put("resourceId", new GraphItself(cloud.tenantId()).objectId())
                .put("appRoleId", roleId);
        String url = GRAPH + "servicePrincipals/" + principal(principalId).objectId() + "/appRoleAssignments";
        return step("POST", url, "az rest --method post --url " + url + " --body '" + Json.write(body) + "'").with(body);
    }

    Step revoke(String principalId, String assignment) {
        String url = GRAPH + "servicePrincipals/" + principal(principalId).objectId() + "/appRoleAssignments/" + assignment;
        return step("DELETE", url, "az rest --method delete --url " + url);
    }

    private Registration registration(String application) {
        return cloud.directory().registration(principal(application).appId());
    }

    private Principal principal(String objectId) {
        return cloud.directory().principal(objectId).orElseThrow(Missing::resource);
    }

    private Step patch(String application, String az, ObjectNode body) {
        return step("PATCH", GRAPH + "applications/" + principal(application).objectId(), az).with(body);
    }

    private Step step(String method, String url, String az) {
        return new Step(Request.of(method, url, new Caller.SignedIn(cloud.actingAs()), outside), az);
    }
}
