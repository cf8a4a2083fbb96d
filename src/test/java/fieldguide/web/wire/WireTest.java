package fieldguide.web.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.testing.ServedPortal;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.jwt.JwtDecoders;
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

    private String host(String name) {
        return suite.host(name).path("imds").asString();
    }

    private void machine() {
        suite.group("rg1");
        suite.vm("rg1", "vm1");
    }

    @Test
    void a_new_sandbox_is_described_by_exactly_these_members() {
        assertThat(suite.sandbox.propertyNames())
                .containsExactlyInAnyOrder("id", "key", "subscriptionId", "tenantId", "arm", "login", "persona");
        assertThat(suite.sandbox.path("persona").propertyNames()).containsExactlyInAnyOrder("clientId", "clientSecret");
        assertThat(suite.at("arm")).isEqualTo(suite.portal + "/wire/" + suite.at("id") + "/arm");
    }

    @Test
    void the_metadata_address_may_have_double_slashes_a_slash_at_the_end_and_any_letter_case() {
        machine();
        String base = host("vm1");

        assertThat(imds(base + TOKEN).statusCode()).isEqualTo(200);
        assertThat(imds(base + "/" + TOKEN).statusCode()).isEqualTo(200);
        assertThat(imds(base + TOKEN.replace("token?", "token/?")).statusCode()).isEqualTo(200);
        assertThat(imds((base + TOKEN).toLowerCase(Locale.ROOT)).statusCode()).isEqualTo(200);
        assertThat(imds(base.replace("/wire/", "/WIRE/").replace("/vm/", "/VM/") + TOKEN).statusCode()).isEqualTo(200);
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
    void a_machines_door_closes_with_the_machine() {
        machine();
        String base = host("vm1");
        suite.arm("DELETE", "/resourceGroups/rg1/providers/Microsoft.Compute/virtualMachines/vm1", "");

        assertThat(imds(base + TOKEN).statusCode()).isEqualTo(400);
    }

    @Test
    void the_issuer_of_a_token_leads_to_its_keys_with_and_without_doubled_slash() {
        machine();
        String token = Suite.json(imds(host("vm1") + TOKEN)).path("access_token").asString();
        String issuer = Suite.claims(token).path("iss").asString();

        assertThat(JwtDecoders.fromIssuerLocation(issuer).decode(token).getClaimAsString("tid"))
                .isEqualTo(suite.at("tenantId"));
        for (String address : new String[] {issuer + ".well-known/openid-configuration", issuer
                + "/.well-known/openid-configuration",
                suite.at("login") + "/" + suite.at("tenantId") + "/.well-known/openid-configuration"}) {
            HttpResponse<String> document = Suite.send("GET", address, "");
            assertThat(document.statusCode()).as(address).isEqualTo(200);
            assertThat(Suite.json(document).path("issuer").asString()).isEqualTo(issuer);
        }
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
    void the_key_of_another_sandbox_opens_nothing() {
        Suite other = new Suite(port);

        assertThat(Suite.send("GET", suite.armUrl("/resourcegroups"), "", "Authorization", "Bearer " + other.at("key"))
                .statusCode()).isEqualTo(401);
        for (String id : new String[] {suite.at("id"), "none"}) {
            assertThat(Suite.send("GET", suite.portal + "/api/sandboxes/" + id + "/hosts/vm1", "", "Authorization",
                    "Bearer " + other.at("key")).statusCode())
                    .isEqualTo(401);
            assertThat(Suite.send("DELETE", suite.portal + "/api/sandboxes/" + id, "").statusCode()).isEqualTo(401);
        }
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
    void suites_move_the_clock_and_read_the_log() {
        machine();
        String api = suite.portal + "/api/sandboxes/" + suite.at("id");
        String[] key = {"Authorization", "Bearer " + suite.at("key")};
        assertThat(Suite.send("POST", api + "/clock", "{\"by\":\"PT24H\"}", key).statusCode()).isEqualTo(204);
        assertThat(Suite.send("POST", api + "/clock", "{\"by\":\"-PT1H\"}", key).statusCode()).isEqualTo(400);

        JsonNode events = Suite.json(Suite.send("GET", api + "/events", "", key)).path("value");

        assertThat(events.valueStream().map(e -> e.at("/event/fact/fact").asString()))
                .contains("PrincipalCreated", "ClockMoved");
    }

    @Test
    void a_machine_that_asks_too_often_is_told_when_to_come_back_and_the_others_are_served() {
        machine();
        suite.vm("rg1", "vm2");
        String first = suite.host("vm1").path("imds").asString() + "/metadata/versions";

        HttpResponse<String> refused = IntStream.range(0, 60).mapToObj(i -> Suite.send("GET", first, "", "Metadata", "true"))
                .filter(answer -> answer.statusCode() != 200).findFirst().orElseThrow();

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(Suite.send("GET", suite.host("vm2").path("imds").asString() + "/metadata/versions", "", "Metadata",
                "true").statusCode()).isEqualTo(200);
        assertThat(Suite.json(Suite.send("GET", suite.portal + "/api/sandboxes/" + suite.at("id") + "/events", "",
                "Authorization", "Bearer " + suite.at("key"))).toString()).contains("too_many_requests");
    }

    @Test
    void a_suite_lets_a_metadata_service_be_updated_and_keys_be_rolled() {
        machine();
        String api = suite.portal + "/api/sandboxes/" + suite.at("id");
        String[] key = {"Authorization", "Bearer " + suite.at("key")};
        assertThat(Suite.send("POST", api + "/hosts/vm1/update", "{\"for\":\"PT71S\"}", key).statusCode()).isEqualTo(400);
        assertThat(Suite.send("POST", api + "/hosts/vm1/update", "{\"for\":\"PT60S\"}", key).statusCode()).isEqualTo(204);
        assertThat(Suite.send("GET", suite.host("vm1").path("imds").asString()
                + "/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https://vault.azure.net", "", "Metadata",
                "true").statusCode()).isEqualTo(410);

        assertThat(Suite.send("POST", api + "/keys", "", key).statusCode()).isEqualTo(204);

        assertThat(Suite.json(Suite.send("GET", suite.portal + "/" + suite.at("tenantId") + "/discovery/keys", ""))
                .path("keys").size()).isEqualTo(2);
    }

    @Test
    void a_verifier_follows_when_keys_are_rolled() {
        var verifier = JwtDecoders.fromIssuerLocation(suite.portal + "/" + suite.at("tenantId") + "/");
        String before = suite.personaToken("https://vault.azure.net");
        assertThat(verifier.decode(before).getSubject()).isNotEmpty();

        Suite.send("POST", suite.portal + "/api/sandboxes/" + suite.at("id") + "/keys", "", "Authorization", "Bearer " + suite.at("key"));
        String after = suite.personaToken("https://vault.azure.net");

        assertThat(after.split("\\.", -1)[0]).isNotEqualTo(before.split("\\.", -1)[0]);
        assertThat(verifier.decode(after).getSubject()).isEqualTo(verifier.decode(before).getSubject());
    }

    @Test
    void a_deleted_sandbox_is_gone() {
        String api = suite.portal + "/api/sandboxes/" + suite.at("id");
        String[] key = {"Authorization", "Bearer " + suite.at("key")};

        assertThat(Suite.send("DELETE", api, "", key).statusCode()).isEqualTo(204);

        assertThat(Suite.send("GET", api, "", key).statusCode()).isEqualTo(401);
    }

    @Test
    void pages_keep_the_firewall_of_spring_security() {
        assertThat(Suite.send("GET", suite.portal + "/modules//x", "").statusCode()).isEqualTo(400);
        assertThat(Suite.send("GET", suite.portal + "/modules/a%2Fb", "").statusCode()).isEqualTo(400);
    }
}
