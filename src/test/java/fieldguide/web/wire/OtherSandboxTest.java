package fieldguide.web.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.testing.ServedPortal;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever has a sandbox reaches no other one: not by its id, a path, a header or a name. */
@ServedPortal
class OtherSandboxTest {
    private static final String CLI = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";

    @LocalServerPort
    int port;

    private Suite mine;
    private Suite theirs;

    @BeforeEach
    void two_sandboxes_with_a_machine_each() {
        mine = new Suite(port);
        theirs = new Suite(port);
        mine.group("rg1");
        mine.vm("rg1", "vm1");
        theirs.group("rg1");
        theirs.vm("rg1", "vm1");
        theirs.vault("rg1", "kv1");
        theirs.arm("PUT", "/resourceGroups/rg1/providers/Microsoft.Storage/storageAccounts/store1",
                "{\"location\":\"eastus\",\"kind\":\"StorageV2\",\"sku\":{\"name\":\"Standard_LRS\"}}");
    }

    private String wire(Suite suite, String rest) {
        return suite.portal + "/wire/" + suite.at("id") + rest;
    }

    private static HttpResponse<String> get(String url, String bearer) {
        return Suite.send("GET", url, "", "Authorization", "Bearer " + bearer);
    }

    @Test
    void my_key_opens_none_of_their_doors() {
        assertThat(get(theirs.armUrl("/resourceGroups"), mine.at("key")).statusCode()).isEqualTo(401);
        String api = theirs.portal + "/api/sandboxes/" + theirs.at("id");
        assertThat(get(api, mine.at("key")).statusCode()).isEqualTo(401);
        assertThat(get(api + "/hosts/vm1", mine.at("key")).statusCode()).isEqualTo(401);
        assertThat(get(api + "/events", mine.at("key")).statusCode()).isEqualTo(401);
        assertThat(Suite.send("DELETE", api, "", "Authorization", "Bearer " + mine.at("key")).statusCode()).isEqualTo(401);
        assertThat(Suite.send("POST", api + "/reset", "", "Authorization", "Bearer " + mine.at("key")).statusCode()).isEqualTo(401);
        assertThat(Suite.send("POST", wire(theirs, "/oidc/github/token"), "{\"subject\":\"x\"}", "Authorization", "Bearer "
                + mine.at("key")).statusCode()).isEqualTo(401);
        assertThat(get(api, theirs.at("key")).statusCode()).as("theirs is still there").isEqualTo(200);
    }

    @Test
    void my_tokens_are_believed_by_none_of_their_services() {
        assertThat(get(theirs.armUrl("/resourceGroups"), mine.personaToken("https://management.azure.com/")).body())
                .contains("InvalidAuthenticationTokenTenant").contains(mine.at("tenantId"));
        assertThat(theirs.vaultCall("GET", "kv1", "/secrets", "", mine.personaToken("https://vault.azure.net")).body())
                .contains("AKV10032");
        assertThat(get(wire(theirs, "/blob/store1?comp=list"), mine.personaToken("https://storage.azure.com")).body())
                .contains("Issuer did not match");
        assertThat(get(wire(theirs, "/graph/v1.0/users"), mine.personaToken("https://graph.microsoft.com")).statusCode()).isEqualTo(401);
    }

    @Test
    void their_subscription_is_not_in_my_sandbox() {
        String url = mine.at("arm") + "/subscriptions/" + theirs.at("subscriptionId") + "/resourceGroups?api-version=2024-03-01";

        assertThat(get(url, mine.at("key")).statusCode()).isEqualTo(404);
        assertThat(get(url, mine.at("key")).body()).contains("SubscriptionNotFound");
    }

    @Test
    void their_vault_is_not_in_my_sandbox() {
        assertThat(mine.vaultCall("GET", "kv1", "/secrets", "", mine.personaToken("https://vault.azure.net")).body())
                .contains("VaultNotFound");
    }

    @Test
    void their_machine_has_no_door_in_my_sandbox() {
        String door = theirs.host("vm1").path("imds").asString().replace(theirs.at("id"), mine.at("id"));

        HttpResponse<String> answer = Suite.send("GET", door
                + "/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https://vault.azure.net", "", "Metadata", "true");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("no host behind this address");
    }

    @Test
    void my_application_is_unknown_to_their_directory() {
        String form = "grant_type=client_credentials&scope=https://vault.azure.net/.default&client_id="
                + mine.sandbox.at("/persona/clientId").asString() + "&client_secret=" + mine.sandbox.at("/persona/clientSecret").asString();

        assertThat(Suite.send("POST", theirs.portal + "/" + theirs.at("tenantId") + "/oauth2/v2.0/token", form).body())
                .contains("AADSTS700016");
        assertThat(Suite.send("POST", wire(mine, "/login/" + theirs.at("tenantId") + "/oauth2/v2.0/token"), form).body())
                .contains("AADSTS90002");
    }

    @Test
    void a_device_code_of_mine_waits_in_my_directory_alone() {
        String codes = Suite.send("POST", mine.portal + "/" + mine.at("tenantId") + "/oauth2/v2.0/devicecode",
                "client_id=" + CLI + "&scope=openid").body();
        String code = codes.replaceFirst(".*\"device_code\":\"([^\"]*)\".*", "$1");

        assertThat(Suite.send("POST", theirs.portal + "/" + theirs.at("tenantId") + "/oauth2/v2.0/token",
                "grant_type=device_code&client_id=" + CLI + "&device_code=" + code).body()).contains("bad_verification_code");
    }

    @Test
    void a_path_out_of_my_sandbox_leads_nowhere() throws IOException {
        String groups = "/arm/subscriptions/" + theirs.at("subscriptionId") + "/resourceGroups?api-version=2024-03-01";
        for (String way : new String[] {"/../", "/%2e%2e/", "/..%2f", "/..;/", "/./../"}) {
            String answer = raw("GET /wire/" + mine.at("id") + way + theirs.at("id") + groups + " HTTP/1.1", "");
            assertThat(answer).as(way).startsWith("HTTP/1.1 4").doesNotContain("rg1");
        }
    }

    @Test
    void headers_that_name_their_sandbox_change_nothing() throws IOException {
        String line = "GET /wire/" + mine.at("id") + "/arm/subscriptions?api-version=2022-12-01 HTTP/1.1";
        String path = "/wire/" + theirs.at("id") + "/arm/subscriptions?api-version=2022-12-01";
        for (String header : new String[] {"X-Original-URL: " + path, "X-Rewrite-URL: " + path, "X-Forwarded-Host: " + theirs.at("id"),
            "X-Forwarded-Prefix: " + path, "Forwarded: host=" + theirs.at("id"), "X-Tenant: " + theirs.at("tenantId"),
            "x-ms-home-tenant: " + theirs.at("tenantId"), "Cookie: sandbox=" + theirs.at("id")}) {
            assertThat(raw(line, header + "\r\n")).as(header).startsWith("HTTP/1.1 200").contains(mine.at("subscriptionId"))
                    .doesNotContain(theirs.at("subscriptionId"));
        }
    }

    @Test
    void names_of_the_cloud_lead_into_no_sandbox() throws IOException {
        for (String target : new String[] {"http://kv1.vault.azure.net/secrets?api-version=7.4", "http://169.254.169.254/metadata/versions",
            "http://management.azure.com/subscriptions?api-version=2022-12-01"}) {
            assertThat(raw("GET " + target + " HTTP/1.1", "Metadata: true\r\n")).as(target)
                    .doesNotContain(theirs.at("subscriptionId")).doesNotContain("kv1.vault.azure.net/secrets/").startsWith("HTTP/1.1 4");
        }
    }

    @Test
    void a_token_in_the_address_is_no_token() {
        String url = theirs.armUrl("/resourceGroups") + "&access_token=" + theirs.personaToken("https://management.azure.com/");

        assertThat(Suite.send("GET", url, "").statusCode()).isEqualTo(401);
    }

    /** A request as an attacker writes it, with my key. */
    private String raw(String line, String headers) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            String host = line.contains("http://") ? line.replaceFirst(".*http://([^/]*)/.*", "$1") : "127.0.0.1:" + port;
            socket.getOutputStream().write((line + "\r\nHost: " + host + "\r\nConnection: close\r\nAuthorization: Bearer "
                    + mine.at("key") + "\r\n" + headers + "\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
