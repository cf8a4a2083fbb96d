package fieldguide.web.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.azure.identity.AadCredentialBuilderBase;
import com.azure.identity.AuthorizationCodeCredentialBuilder;
import com.azure.identity.ClientAssertionCredentialBuilder;
import com.azure.identity.ClientCertificateCredentialBuilder;
import com.azure.identity.ClientSecretCredentialBuilder;
import com.azure.identity.DeviceCodeCredentialBuilder;
import com.azure.identity.DeviceCodeInfo;
import com.azure.identity.UsernamePasswordCredentialBuilder;
import com.azure.identity.WorkloadIdentityCredentialBuilder;
import fieldguide.testing.OwnCertificate;
import fieldguide.testing.ServedPortal;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The unmodified Azure client library for Java signs in at a sandbox's directory, also with what a browser brings back. */
@ServedPortal
class SignInClientTest {
    private static final String CLI = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";
    private static final String ADA = "ada@learn.example";
    private static final String SUBJECT = "system:serviceaccount:shop:checkout";

    @LocalServerPort
    int port;

    private Suite suite;
    private JsonNode identity;

    @BeforeEach
    void a_sandbox_with_a_test_user_and_an_identity_that_trusts_a_cluster() {
        suite = new Suite(port);
        suite.group("rg1");
        identity = suite.identity("rg1", "id1");
        suite.arm("PUT", "/resourceGroups/rg1/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id1"
                + "/federatedIdentityCredentials/cluster", """
                {"properties":{"issuer":"%s/oidc/cluster","subject":"%s","audiences":["api://AzureADTokenExchange"]}}"""
                .formatted(wire(), SUBJECT));
        HttpResponse<String> user = Suite.send("POST", wire() + "/graph/v1.0/users", """
                {"displayName":"Ada","userPrincipalName":"%s","passwordProfile":{"password":"correct horse"}}""".formatted(ADA),
                "Authorization", "Bearer " + suite.personaToken("https://graph.microsoft.com"));
        assertThat(user.statusCode()).as(user.body()).isEqualTo(201);
    }

    private String wire() {
        return suite.portal + "/wire/" + suite.at("id");
    }

    private String minted(String subject) {
        HttpResponse<String> answer = Suite.send("POST", wire() + "/oidc/cluster/token", "{\"subject\":\"" + subject + "\"}",
                "Authorization", "Bearer " + suite.at("key"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Suite.json(answer).path("token").asString();
    }

    private <T extends AadCredentialBuilderBase<T>> T here(T builder) {
        return builder.tenantId(suite.at("tenantId")).authorityHost("https://127.0.0.1:" + port + "/").disableInstanceDiscovery()
                .httpClient(new PlainTransport());
    }

    private static JsonNode claims(TokenCredential credential) {
        return Suite.claims(Objects.requireNonNull(credential.getTokenSync(new TokenRequestContext()
                .addScopes("https://vault.azure.net/.default"))).getToken());
    }

    @Test
    void an_application_by_its_secret() {
        JsonNode persona = suite.sandbox.path("persona");

        JsonNode claims = claims(here(new ClientSecretCredentialBuilder()).clientId(persona.path("clientId").asString())
                .clientSecret(persona.path("clientSecret").asString()).build());

        assertThat(claims.path("appid").asString()).isEqualTo(persona.path("clientId").asString());
    }

    @Test
    void an_application_by_its_certificate(@TempDir Path folder) throws IOException {
        var own = OwnCertificate.from(Instant.now().minus(Duration.ofHours(1)), Duration.ofDays(1));
        Path file = Files.writeString(folder.resolve("own.pem"), own.pem());
        TokenCredential credential = here(new ClientCertificateCredentialBuilder())
                .clientId(suite.sandbox.at("/persona/clientId").asString()).pemCertificate(file.toString()).build();
        assertThatThrownBy(() -> claims(credential)).hasStackTraceContaining("AADSTS700027").hasStackTraceContaining("The key was not found");

        register("{\"keyCredentials\":[{\"type\":\"AsymmetricX509Cert\",\"usage\":\"Verify\",\"key\":\"" + own.base64() + "\"}]}");

        assertThat(claims(credential).path("appidacr").asString()).isEqualTo("2");
    }

    /** At the sandbox's own application, as Graph takes it; the token is for the address under which Graph is here. */
    private void register(String what) {
        String token = suite.personaToken(wire() + "/graph");
        String id = Suite.claims(token).path("oid").asString();
        HttpResponse<String> answer = Suite.send("PATCH", wire() + "/graph/v1.0/applications/" + id, what, "Authorization", "Bearer " + token);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    @Test
    void a_user_in_a_browser() {
        HttpResponse<String> signedIn = Suite.send("POST", suite.portal + "/" + suite.at("tenantId") + "/oauth2/v2.0/sign-in",
                "client_id=" + CLI + "&response_type=code&scope=https://vault.azure.net/.default&redirect_uri=http://localhost:8400"
                + "&username=" + ADA + "&answer=approve&password=" + URLEncoder.encode("correct horse", StandardCharsets.UTF_8));
        String location = Suite.json(signedIn).path("location").asString("");
        assertThat(location).as(signedIn.body()).startsWith("http://localhost:8400?code=");

        JsonNode claims = claims(here(new AuthorizationCodeCredentialBuilder()).clientId(CLI).redirectUrl("http://localhost:8400")
                .authorizationCode(location.replaceFirst(".*code=([^&]*).*", "$1")).build());

        assertThat(claims.path("upn").asString()).isEqualTo(ADA);
    }

    @Test
    void a_workload_by_the_assertion_of_its_cluster() {
        JsonNode claims = claims(here(new ClientAssertionCredentialBuilder())
                .clientId(identity.at("/properties/clientId").asString()).clientAssertion(() -> minted(SUBJECT)).build());

        assertThat(claims.path("oid").asString()).isEqualTo(identity.at("/properties/principalId").asString());
        assertThat(claims.path("xms_mirid").asString()).isEqualTo(identity.path("id").asString());
    }

    @Test
    void another_workload_of_the_cluster_is_refused_with_the_reason() {
        TokenCredential credential = here(new ClientAssertionCredentialBuilder())
                .clientId(identity.at("/properties/clientId").asString())
                .clientAssertion(() -> minted("system:serviceaccount:shop:other")).build();

        assertThatThrownBy(() -> claims(credential)).hasStackTraceContaining("AADSTS700213")
               .hasStackTraceContaining("system:serviceaccount:shop:other");
    }

    @Test
    void a_workload_by_the_token_in_its_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("token"), minted(SUBJECT));

        JsonNode claims = claims(here(new WorkloadIdentityCredentialBuilder())
                .clientId(identity.at("/properties/clientId").asString()).tokenFilePath(file.toString()).build());

        assertThat(claims.path("oid").asString()).isEqualTo(identity.at("/properties/principalId").asString());
    }

    @Test
    void a_user_on_a_device() {
        JsonNode claims = claims(here(new DeviceCodeCredentialBuilder()).clientId(CLI).challengeConsumer(this::signIn).build());

        assertThat(claims.path("upn").asString()).isEqualTo(ADA);
        assertThat(claims.path("scp").asString()).isEqualTo("user_impersonation");
    }

    private void signIn(DeviceCodeInfo device) {
        assertThat(device.getVerificationUrl()).isEqualTo(suite.portal + "/sandbox/device/" + suite.at("tenantId"));
        HttpResponse<String> answer = Suite.send("POST", suite.portal + "/" + suite.at("tenantId") + "/oauth2/deviceauth",
                "user_code=" + device.getUserCode() + "&username=" + ADA + "&answer=approve&password="
                + URLEncoder.encode("correct horse", StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** The credential is deprecated in Azure, where many tenants still meet it. */
    @Test
    @SuppressWarnings("deprecation")
    void a_user_by_name_and_password() {
        JsonNode claims = claims(here(new UsernamePasswordCredentialBuilder()).clientId(CLI).username(ADA).password("correct horse").build());

        assertThat(claims.path("upn").asString()).isEqualTo(ADA);
    }

    @Test
    @SuppressWarnings("deprecation")
    void a_user_by_a_wrong_password() {
        TokenCredential credential = here(new UsernamePasswordCredentialBuilder()).clientId(CLI).username(ADA).password("guess").build();

        assertThatThrownBy(() -> claims(credential)).hasStackTraceContaining("AADSTS50126");
    }
}
