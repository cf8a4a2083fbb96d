package fieldguide.web.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.testing.ServedPortal;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Addresses of the portal stand for those of the cloud, in every spelling that clients use. */
@ServedPortal
class WireTest {
    private static final String TOKEN =
            "/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https://vault.azure.net";

    @LocalServerPort
    int port;

    private Suite suite;

    @BeforeEach
    void a_sandbox() {
        suite = new Suite(port);
    }

    private HttpResponse<String> imds(String url) {
        return Suite.send("GET", url, "", "Metadata", "true");
    }

    private void machine() {
        suite.group("rg1");
        suite.vm("rg1", "vm1");
    }

    @Test
    void unknown_sandboxes_hosts_and_tenants_are_bad_requests_since_clients_repeat_a_404() {
        assertThat(imds(suite.portal + "/wire/none/vm/none" + TOKEN).statusCode()).isEqualTo(400);
        HttpResponse<String> host = imds(suite.portal + "/wire/" + suite.at("id") + "/vm/none" + TOKEN);
        assertThat(host.statusCode()).isEqualTo(400);
        assertThat(Suite.json(host).path("error").asString()).isEqualTo("invalid_request");
        HttpResponse<String> tenant = Suite.send("GET", suite.portal
                + "/11111111-1111-1111-1111-111111111111/.well-known/openid-configuration", "");
        assertThat(tenant.statusCode()).isEqualTo(400);
        assertThat(tenant.body()).contains("AADSTS90002");
    }

    @Test
    void tokens_of_the_owning_application_open_resource_manager() {
        HttpResponse<String> answer = Suite.send("GET", suite.armUrl("/resourcegroups"), "", "Authorization",
                "Bearer " + suite.personaToken("https://management.azure.com/"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void a_token_for_the_address_itself_is_for_resource_manager() {
        HttpResponse<String> answer = Suite.send("GET", suite.armUrl("/resourcegroups"), "", "Authorization", "Bearer "
                + suite.personaToken(suite.at("arm")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void a_token_of_another_sandbox_is_refused() {
        machine();
        suite.vault("rg1", "kv1");
        Suite other = new Suite(port);

        HttpResponse<String> answer = suite.vaultCall("GET", "kv1", "/secrets/s1", "",
                other.personaToken("https://vault.azure.net"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("AKV10032: Invalid issuer.");
    }

    @Test
    void names_of_blobs_may_contain_an_encoded_slash_and_pages_never_run_what_is_stored() {
        suite.group("rg1");
        String account = "/resourceGroups/rg1/providers/Microsoft.Storage/storageAccounts/store1";
        suite.arm("PUT", account, "{\"location\":\"eastus\"}");
        String token = suite.personaToken("https://storage.azure.com");
        suite.assign("ba92f5b4-2d11-453d-a403-e96b0029c9fe", Suite.claims(token).path("oid").asString(), account);
        String base = suite.portal + "/wire/" + suite.at("id") + "/blob/store1/pics";
        Suite.send("PUT", base + "?restype=container", "", "Authorization", "Bearer " + token);
        Suite.send("PUT", base + "/dir%2Fa.html", "<script>alert(1)</script>", "Authorization", "Bearer " + token,
                "x-ms-blob-type", "BlockBlob",
                "Content-Type", "text/html");

        HttpResponse<String> blob = Suite.send("GET", base + "/dir%2Fa.html", "", "Authorization", "Bearer " + token);

        assertThat(blob.statusCode()).as(blob.body()).isEqualTo(200);
        assertThat(blob.headers().firstValue("Content-Security-Policy")).contains("default-src 'none'; sandbox");
        assertThat(blob.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void a_body_above_a_megabyte_is_refused() {
        HttpResponse<String> answer = Suite.send("PUT", suite.armUrl("/resourcegroups/rg1"),
                " ".repeat(1024 * 1024 + 1), "Authorization", "Bearer " + suite.at("key"));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Suite.json(answer).path("error").path("code").asString()).isEqualTo("RequestEntityTooLarge");
    }

    @Test
    void a_body_whose_length_is_not_told_beforehand_is_read() throws Exception {
        var body = new ByteArrayInputStream("{\"location\":\"eastus\"}".getBytes(StandardCharsets.UTF_8));
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            assertThat(client.send(HttpRequest.newBuilder(URI.create(suite.armUrl("/resourcegroups/rg1")))
                    .header("Authorization", "Bearer " + suite.at("key"))
                    .PUT(HttpRequest.BodyPublishers.ofInputStream(() -> body)).build(), HttpResponse.BodyHandlers.ofString())
                    .statusCode()).isEqualTo(201);
        }
    }

    @Test
    void the_next_page_of_secrets_is_under_the_callers_address_but_their_ids_are_not() {
        suite.group("rg1");
        suite.vault("rg1", "kv1");
        String token = suite.personaToken("https://vault.azure.net");
        suite.assign("b86a8fe4-44ce-4948-aee5-eccb2c155cd7", Suite.claims(token).path("oid").asString(),
                "/resourceGroups/rg1");
        suite.vaultCall("PUT", "kv1", "/secrets/s1", "{\"value\":\"1\"}", token);
        suite.vaultCall("PUT", "kv1", "/secrets/s2", "{\"value\":\"2\"}", token);

        JsonNode first = Suite.json(suite.vaultCall("GET", "kv1", "/secrets?maxresults=1", "", token));
        JsonNode second = Suite.json(Suite.send("GET", first.path("nextLink").asString(), "", "Authorization",
                "Bearer " + token));

        assertThat(first.at("/value/0/id").asString()).isEqualTo("https://kv1.vault.azure.net/secrets/s1");
        assertThat(first.path("nextLink").asString())
                .startsWith(suite.portal + "/wire/" + suite.at("id") + "/vault/kv1/secrets?");
        assertThat(second.at("/value/0/id").asString()).isEqualTo("https://kv1.vault.azure.net/secrets/s2");
    }

    @Test
    void pages_keep_the_firewall_of_spring_security() {
        assertThat(Suite.send("GET", suite.portal + "/modules//x", "").statusCode()).isEqualTo(400);
        assertThat(Suite.send("GET", suite.portal + "/modules/a%2Fb", "").statusCode()).isEqualTo(400);
    }
}
