package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Outside;
import tools.jackson.databind.node.ObjectNode;

/** The tenant's OpenID configuration (OpenID Connect Discovery 1.0) in its v1 and v2 forms. */
record Discovery(Cloud cloud, Outside outside) {

    ObjectNode v1() {
        return document(outside.issuer(cloud.tenantId()), "/oauth2/token", "/discovery/keys", "/oauth2/authorize");
    }

    ObjectNode v2() {
        return document(outside.issuer(cloud.tenantId()) + "v2.0", "/oauth2/v2.0/token", "/discovery/v2.0/keys",
                "/oauth2/v2.0/authorize");
    }

    private ObjectNode document(String issuer, String token, String keys, String authorize) {
        String tenant = outside.origin() + "/" + cloud.tenantId();
        ObjectNode document = Json.object().put("issuer", issuer).put("token_endpoint", tenant + token)
                .put("authorization_endpoint", tenant + authorize).put("jwks_uri", tenant + keys);
        list(document, "response_modes_supported", "query");
        list(document, "subject_types_supported", "pairwise");
        list(document, "id_token_signing_alg_values_supported", "RS256");
        list(document, "response_types_supported", "code", "token");
        list(document, "grant_types_supported", "client_credentials");
        list(document, "token_endpoint_auth_methods_supported", "client_secret_post", "client_secret_basic");
        list(document, "scopes_supported", "openid");
        list(document, "claims_supported", "aud", "iss", "iat", "nbf", "exp", "appid", "appidacr", "idp", "idtyp",
                "oid",
                "sub", "tid", "uti", "ver", "xms_mirid", "xms_az_rid");
        return document.put("tenant_region_scope", "simulated").put("request_uri_parameter_supported", false);
    }

    /** Tells clients that this authority is one they may trust. */
    ObjectNode instance() {
        ObjectNode answer = Json.object().put("tenant_discovery_endpoint",
                outside.origin() + "/" + cloud.tenantId() + "/v2.0/.well-known/openid-configuration")
                .put("api-version", "1.1");
        ObjectNode entry = answer.putArray("metadata").addObject().put("preferred_network", "login.microsoftonline.com")
                .put("preferred_cache", "login.windows.net");
        list(entry, "aliases", "login.microsoftonline.com", "login.windows.net", "login.microsoft.com",
                "sts.windows.net");
        return answer;
    }

    private static void list(ObjectNode node, String name, String... values) {
        var array = node.putArray(name);
        for (String value : values) {
            array.add(value);
        }
    }
}
