package fieldguide.web.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.testing.ServedPortal;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import tools.jackson.databind.JsonNode;

/** The unmodified Azure client library for Java gets tokens from a simulated host, and unmodified verifiers believe them. */
@ServedPortal
class AzureClientTest {
    private static final String SECRETS_USER = "4633458b-17de-408a-b874-0445c86b69e6";
    private static final String SECRETS_OFFICER = "b86a8fe4-44ce-4948-aee5-eccb2c155cd7";

    @LocalServerPort
    int port;

    private Suite suite;
    private JsonNode vm;

    @BeforeEach
    void a_machine_with_an_identity() {
        suite = new Suite(port);
        suite.group("rg1");
        vm = suite.vm("rg1", "vm1");
    }

    @Test
    void a_machine_reads_a_secret_with_the_token_of_its_own_identity() {
        suite.vault("rg1", "kv1");
        suite.assign(SECRETS_OFFICER, persona(), "");
        assertThat(suite.vaultCall("PUT", "kv1", "/secrets/s1", "{\"value\":\"hello\"}",
                suite.personaToken("https://vault.azure.net"))
                .statusCode()).isEqualTo(200);

        String token = printed(imds(), "https://vault.azure.net/.default").substring("TOKEN ".length());
        HttpResponse<String> before = suite.vaultCall("GET", "kv1", "/secrets/s1/", "", token);
        suite.assign(SECRETS_USER, vm.path("identity").path("principalId").asString(),
                "/resourceGroups/rg1/providers/Microsoft.KeyVault/vaults/kv1");
        HttpResponse<String> after = suite.vaultCall("GET", "kv1", "/secrets/s1/", "", token);

        assertThat(before.statusCode()).isEqualTo(403);
        assertThat(before.body()).contains("ForbiddenByRbac", "getSecret/action");
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(Suite.json(after).path("value").asString()).isEqualTo("hello");
    }

    @Test
    void a_verifier_that_knows_nothing_but_the_issuer_believes_the_token() {
        String token = printed(imds(), "https://vault.azure.net/.default").substring("TOKEN ".length());
        String issuer = suite.portal + "/" + suite.at("tenantId") + "/";

        Jwt jwt = JwtDecoders.fromIssuerLocation(issuer).decode(token);

        assertThat(jwt.getClaimAsString("iss")).isEqualTo(issuer);
        assertThat(jwt.getAudience()).containsExactly("https://vault.azure.net");
        assertThat(jwt.getClaimAsString("oid")).isEqualTo(vm.path("identity").path("principalId").asString());
        assertThat(jwt.getClaimAsString("xms_mirid")).isEqualTo(vm.path("id").asString());
    }

    @Test
    void an_app_gets_its_token_from_the_identity_endpoint() {
        JsonNode host = suite.host("vm1");
        Map<String, String> variables = Map.of("IDENTITY_ENDPOINT", host.path("identityEndpoint").asString(),
                "IDENTITY_HEADER", host.path("identityHeader").asString());

        assertThat(printed(variables, "https://management.azure.com/.default")).startsWith("TOKEN ey");
    }

    @Test
    void a_client_id_that_is_not_attached_is_refused_with_its_reason() {
        assertThat(printed(imds(), "https://vault.azure.net/.default", "client", UUID.randomUUID().toString()))
                .startsWith("REFUSED ClientAuthenticationException").contains("Identity not found");
    }

    /** A machine with two user-assigned identities and none of its own; the second of them. */
    private JsonNode machineWithTwo() {
        String first = suite.identity("rg1", "id1").path("id").asString();
        JsonNode second = suite.identity("rg1", "id2");
        suite.arm("PUT", "/resourceGroups/rg1/providers/Microsoft.Compute/virtualMachines/vm2", """
                {"location":"eastus","identity":{"type":"UserAssigned","userAssignedIdentities":{"%s":{},"%s":{}}}}"""
                .formatted(first, second.path("id").asString()));
        return second;
    }

    private static void isOf(JsonNode identity, String printed) {
        assertThat(printed).startsWith("TOKEN ey");
        JsonNode claims = Suite.claims(printed.substring("TOKEN ".length()));
        assertThat(claims.path("oid").asString()).isEqualTo(identity.at("/properties/principalId").asString());
        assertThat(claims.path("xms_mirid").asString()).isEqualTo(identity.path("id").asString());
    }

    @Test
    void one_of_several_user_assigned_identities_is_named_in_three_ways() {
        JsonNode second = machineWithTwo();
        String scope = "https://vault.azure.net/.default";

        isOf(second, printed(imds("vm2"), scope, "client", second.at("/properties/clientId").asString()));
        isOf(second, printed(imds("vm2"), scope, "object", second.at("/properties/principalId").asString()));
        isOf(second, printed(imds("vm2"), scope, "resource", second.path("id").asString()));
        assertThat(printed(imds("vm2"), scope)).startsWith("REFUSED").contains("Multiple user assigned identities exist");
    }

    @Test
    void an_app_names_its_user_assigned_identity_by_resource_id() {
        JsonNode second = machineWithTwo();
        JsonNode host = suite.host("vm2");

        isOf(second, printed(Map.of("IDENTITY_ENDPOINT", host.path("identityEndpoint").asString(), "IDENTITY_HEADER",
                host.path("identityHeader").asString()), "https://vault.azure.net/.default", "resource", second.path("id").asString()));
    }

    @Test
    void the_chain_of_credentials_ends_at_the_machines_identity() {
        JsonNode second = machineWithTwo();
        var variables = new HashMap<>(imds("vm2"));
        variables.put("AZURE_CLIENT_ID", second.at("/properties/clientId").asString());

        isOf(second, printed(variables, "https://vault.azure.net/.default", "default"));
    }

    private Map<String, String> imds() {
        return imds("vm1");
    }

    private Map<String, String> imds(String vm) {
        return Map.of("AZURE_POD_IDENTITY_AUTHORITY_HOST", suite.host(vm).path("imds").asString());
    }

    private String persona() {
        String token = suite.personaToken("https://vault.azure.net");
        return Suite.claims(token).path("oid").asString();
    }

    /** Runs the program on the "host" that the variables describe. */
    private static String printed(Map<String, String> variables, String... arguments) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp", Objects.requireNonNull(System.getProperty("java.class.path")), TokenPrinter.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(variables);
        try {
            Process process = builder.start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return out.lines().filter(line -> line.startsWith("TOKEN ") || line.startsWith("REFUSED ")).findFirst()
                    .orElse("nothing: " + out);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
