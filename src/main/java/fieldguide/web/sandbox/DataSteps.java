package fieldguide.web.sandbox;

import fieldguide.sandbox.Sandbox;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.HostDoor;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Headers;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Outside;
import fieldguide.sandbox.http.Query;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.cloud.Bytes;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** What the buttons send to the metadata service of a host and to vaults. */
public record DataSteps(Cloud cloud, Outside outside) {

    /**
     * A token request as code on a host makes it.
     *
     * @param resource the service the token is for
     * @param clientId of the identity that is meant; empty to let the metadata service choose
     * @param header whether the header that proves intent is sent
     * @param proxied whether the request bears the mark of a proxy
     */
    public record Asked(String resource, String clientId, boolean header, boolean proxied) implements java.io.Serializable {
        public static Asked plainly(String resource, String clientId) {
            return new Asked(resource, clientId, true, false);
        }
    }

    public Step token(ResourceId host, Asked asked) {
        return host.isOfType(Shape.APP.type()) ? appToken(host, asked) : machineToken(host, asked);
    }

    /** With the header whose value App Service gives to its apps and to nobody else. */
    private Step appToken(ResourceId host, Asked asked) {
        Query query = Query.NONE.with("api-version", "2019-08-01").with("resource", asked.resource());
        query = asked.clientId().isBlank() ? query : query.with("client_id", asked.clientId().strip());
        String secret = cloud.door(host).map(HostDoor::identityHeader).orElse("");
        Headers headers = asked.header() ? Headers.of("X-IDENTITY-HEADER", secret) : Headers.NONE;
        return new Step(new Request("GET", Sandbox.APP_HOST, "/msi/token", query, headers, Bytes.NONE, new Caller.OnHost(host), outside), "");
    }

    private Step machineToken(ResourceId host, Asked asked) {
        Query query = Query.NONE.with("api-version", "2018-02-01").with("resource", asked.resource());
        query = asked.clientId().isBlank() ? query : query.with("client_id", asked.clientId().strip());
        Headers headers = asked.header() ? Headers.of("Metadata", "true") : Headers.NONE;
        headers = asked.proxied() ? headers.with("X-Forwarded-For", "203.0.113.7") : headers;
        return new Step(new Request("GET", Sandbox.METADATA_HOST, "/metadata/identity/oauth2/token", query, headers, Bytes.NONE,
                new Caller.OnHost(host), outside), "");
    }

    /** Reads a secret with a token, as code does. */
    public Step readSecret(Caller from, String token, String vault, String secret) {
        return new Step(vault("GET", vault, secret, from).with("Authorization", "Bearer " + token),
                "az keyvault secret show --vault-name %s --name %s".formatted(vault, secret));
    }

    /** Sets a secret as the learner's own user. */
    public Step setSecret(String vault, String secret, String value) {
        return new Step(vault("PUT", vault, secret, new Caller.SignedIn(cloud.actingAs())),
                "az keyvault secret set --vault-name %s --name %s --value '%s'".formatted(vault, secret, value.replace("'", "'\\''")))
                .with(Json.object().put("value", value));
    }

    /** Creates a container for blobs as the learner's own user. */
    public Step createContainer(String account, String name) {
        String url = "https://%s.blob.core.windows.net/%s?restype=container".formatted(account, UriUtils.encodePathSegment(name, StandardCharsets.UTF_8));
        return new Step(Request.of("PUT", url, new Caller.SignedIn(cloud.actingAs()), outside).with("x-ms-version", "2024-11-04").with(Bytes.NONE),
                "az storage container create --account-name %s --name %s --auth-mode login".formatted(account, name));
    }

    private Request vault(String method, String vault, String secret, Caller from) {
        return Request.of(method, "https://" + vault + ".vault.azure.net/secrets/"
                + UriUtils.encodePathSegment(secret, StandardCharsets.UTF_8)
                + "?api-version=7.4", from, outside);
    }
}
