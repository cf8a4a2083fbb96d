package fieldguide.web.sandbox.federation;

import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.entra.OutsideIssuers;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Outside;
import fieldguide.sandbox.http.Query;
import fieldguide.sandbox.http.Request;
import fieldguide.web.Missing;
import fieldguide.web.sandbox.Step;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The three requests of workload identity federation: trust is agreed on, the issuer signs, the directory exchanges. */
record FederationSteps(Cloud cloud, Outside outside, FederationForm form) {
    private static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    /** The identity trusts the issuer, for that subject and audience. */
    Step trust() {
        ResourceId identity = new ResourceId(form.identity());
        ObjectNode body = Json.object();
        String issuer = OutsideIssuers.address(outside, cloud, form.issuer());
        body.putObject("properties").put("issuer", issuer).put("subject", form.subject()).putArray("audiences").add(form.audience());
        String name = form.issuer() + "-credential";
        String url = "https://management.azure.com" + identity.child("federatedIdentityCredentials/" + name) + "?api-version=2023-01-31";
        return new Step(Request.of("PUT", url, new Caller.SignedIn(cloud.actingAs()), outside),
                "az identity federated-credential create --name %s --identity-name %s --resource-group %s --issuer %s --subject '%s' --audiences %s"
                        .formatted(name, identity.name(), identity.resourceGroup().orElse(""), issuer, form.subject(), form.audience()))
                .with(body);
    }

    /** The issuer gives its workload a token, as a build service or a cluster does. */
    Step mint() {
        ObjectNode body = Json.object().put("subject", form.subject()).put("audience", form.audience());
        return new Step(Request.of("POST", "https://" + OutsideIssuers.HOST + "/" + form.issuer() + "/token",
                new Caller.SignedIn(cloud.ownerUser()), outside), "").with(body);
    }

    /** The workload shows that token to the directory and wants one of the identity. */
    Step exchange(String assertion) {
        String clientId = cloud.directory().of(new ResourceId(form.identity())).map(Principal::appId).orElseThrow(Missing::resource);
        Query sent = new Query(List.of()).with("grant_type", "client_credentials").with("client_id", clientId)
                .with("scope", "https://vault.azure.net/.default").with("client_assertion_type", ASSERTION_TYPE)
                .with("client_assertion", assertion);
        Request request = Request.of("POST", "https://login.microsoftonline.com/" + cloud.tenantId() + "/oauth2/v2.0/token",
                Caller.OUTSIDE, outside).with("Content-Type", "application/x-www-form-urlencoded").with(Bytes.of(sent.encoded()));
        return new Step(request, "az login --service-principal --username %s --tenant %s --federated-token \"$TOKEN\" --allow-no-subscriptions"
                .formatted(clientId, cloud.tenantId()));
    }
}
