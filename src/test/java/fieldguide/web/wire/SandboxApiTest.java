package fieldguide.web.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.testing.ServedPortal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import tools.jackson.databind.JsonNode;

/** Programs make sandboxes and let things happen to them; a sandbox is opened by its own key alone. */
@ServedPortal
class SandboxApiTest {
    @LocalServerPort
    int port;

    private Suite suite;

    @BeforeEach
    void a_sandbox() {
        suite = new Suite(port);
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
}
