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

/** A host reaches its own metadata service, in every spelling that clients use, and nobody else does. */
@ServedPortal
class HostWireTest {
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
    void a_machines_door_closes_with_the_machine() {
        machine();
        String base = host("vm1");
        suite.arm("DELETE", "/resourceGroups/rg1/providers/Microsoft.Compute/virtualMachines/vm1", "");

        assertThat(imds(base + TOKEN).statusCode()).isEqualTo(400);
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
}
