package fieldguide.web.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.testing.ServedPortal;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
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
        assertThat(printed(imds(), "https://vault.azure.net/.default", UUID.randomUUID().toString()))
                .startsWith("REFUSED ClientAuthenticationException").contains("Identity not found");
    }

    private Map<String, String> imds() {
        return Map.of("AZURE_POD_IDENTITY_AUTHORITY_HOST", suite.host("vm1").path("imds").asString());
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
