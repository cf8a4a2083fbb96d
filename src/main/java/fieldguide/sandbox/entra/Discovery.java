package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Outside;
import tools.jackson.databind.node.ObjectNode;

/** The tenant's OpenID configuration (OpenID Connect Discovery 1.0) in its v1 and v2 forms. */
record Discovery(Cloud cloud, Outside outside) {

    ObjectNode v1() {
        return document(outside.issuer(cloud.tenantId()), "/oauth2/", "/discovery/keys");
    }

    ObjectNode v2() {
        return document(outside.issuer(cloud.tenantId()) + "v2.0", "/oauth2/v2.0/", "/discovery/v2.0/keys");
    }

    private ObjectNode document(String issuer, String oauth, String keys) {
        String tenant = outside.origin() + "/" + cloud.tenantId();
        ObjectNode document = Json.object().put("issuer", issuer).put("token_endpoint", tenant + oauth + "token")
                .put("authorization_endpoint", tenant + oauth + "authorize").put("jwks_uri", tenant + keys)
                .put("device_authorization_endpoint", tenant + oauth + "devicecode");
        list(document, "response_modes_supported", "query", "fragment");
        list(document, "subject_types_supported", "pairwise");
        list(document, "id_token_signing_alg_values_supported", "RS256");
        list(document, "response_types_supported", "code");
        list(document, "code_challenge_methods_supported", "plain", "S256");
        list(document, "grant_types_supported", "authorization_code", "client_credentials", "password", "refresh_token", DeviceGrant.NAME);
        list(document, "token_endpoint_auth_methods_supported", "client_secret_post", "client_secret_basic",
                "private_key_jwt");
        list(document, "token_endpoint_auth_signing_alg_values_supported", "RS256", "PS256");
        list(document, "scopes_supported", "openid", "profile", "email", "offline_access");
        list(document, "claims_supported", "aud", "iss", "iat", "nbf", "exp", "appid", "appidacr", "idp", "idtyp",
                "oid",
                "sub", "tid", "uti", "ver", "xms_mirid", "xms_az_rid");
        return document.put("tenant_region_scope", "simulated").put("request_uri_parameter_supported", false);
    }

    private static void list(ObjectNode node, String name, String... values) {
        var array = node.putArray(name);
        for (String value : values) {
            array.add(value);
        }
    }
}
