package fieldguide.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Randomness;
import fieldguide.sandbox.cloud.SigningKey;
import fieldguide.sandbox.entra.Keys;
import fieldguide.sandbox.entra.TokenReading;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A workload outside Azure becomes a user-assigned identity, if issuer, subject and audience are the ones agreed on. */
class FederationTest {
    private static final String SUBJECT = "repo:learn/app:ref:refs/heads/main";
    private static final String AUDIENCE = "api://AzureADTokenExchange";
    private final World world = World.furnished();

    @BeforeEach
    void an_identity_that_trusts_a_build_service() {
        credential("github", SUBJECT, AUDIENCE);
    }

    private void credential(String issuer, String subject, String audience) {
        world.arm("PUT", "/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id1"
                + "/federatedIdentityCredentials/f1", "{'properties':{'issuer':'%s','subject':'%s','audiences':['%s']}}"
                .formatted(address(issuer), subject, audience));
    }

    private static String address(String issuer) {
        return "https://portal.example/wire/sb1/oidc/" + issuer;
    }

    private String minted(String issuer, String subject, String audience) {
        Response answer = world.send(Request.of("POST", "https://issuers.fieldguide.example/" + issuer + "/token",
                world.owner(), World.OUTSIDE).with(Bytes.of(Json.write(Json.object().put("subject", subject)
                .put("audience", audience)))));
        assertThat(answer.status()).as(answer.body().text()).isEqualTo(200);
        return answer.json().path("token").asString();
    }

    private Response exchanged(String assertion) {
        return exchanged(assertion, "id1");
    }

    private Response exchanged(String assertion, String identity) {
        String clientId = world.cloud().directory().of(world.identity(identity)).orElseThrow().appId();
        return world.send(Request.of("POST", "https://login.microsoftonline.com/" + world.cloud().tenantId()
                + "/oauth2/v2.0/token", Caller.OUTSIDE, World.OUTSIDE).with(Bytes.of(
                "grant_type=client_credentials&scope=https%3A%2F%2Fvault.azure.net%2F.default&client_id=" + clientId
                + "&client_assertion_type=" + URLEncoder.encode("urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                StandardCharsets.UTF_8) + "&client_assertion=" + URLEncoder.encode(assertion, StandardCharsets.UTF_8))));
    }

    private void refused(Response answer, int number, String part) {
        assertThat(answer.status()).as(answer.body().text()).isBetween(400, 401);
        assertThat(answer.json().at("/error_codes/0").asInt()).as(answer.body().text()).isEqualTo(number);
        assertThat(answer.json().path("error_description").asString()).contains(part);
        assertThat(world.facts(Fact.TokenRefused.class).getLast().description()).startsWith("AADSTS" + number);
    }

    private static ObjectNode claims(String token) {
        return Json.readObject(new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8))
                .orElseThrow();
    }

    private static String signed(ObjectNode claims, SigningKey key, String kid) throws Exception {
        var token = new JWSObject(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid).build(), new Payload(Json.write(claims)));
        token.sign(new RSASSASigner(RSAKey.parse(key.jwk())));
        return token.serialize();
    }

    private SigningKey github() {
        return world.cloud().directory().outsideIssuers().get("github");
    }

    @Test
    void the_assertion_buys_a_token_of_the_identity_which_the_vault_believes() {
        world.grant("Key Vault Secrets User", world.principal("id1"), world.vault("kv1"));

        Response answer = exchanged(minted("github", SUBJECT, AUDIENCE));

        assertThat(answer.status()).as(answer.body().text()).isEqualTo(200);
        assertThat(answer.json().path("expires_in").asInt()).isEqualTo(86_399);
        String token = answer.json().path("access_token").asString();
        assertThat(claims(token).path("oid").asString()).isEqualTo(world.principal("id1"));
        assertThat(claims(token).path("xms_mirid").asString()).isEqualTo(world.identity("id1").value());
        assertThat(TokenReading.of(world.cloud(), World.START, token)).map(TokenReading::signature)
                .contains(TokenReading.Signature.VALID);
        assertThat(world.send(Request.of("GET", "https://kv1.vault.azure.net/secrets/s1?api-version=7.4", Caller.OUTSIDE,
                World.OUTSIDE).with("Authorization", "Bearer " + token)).status()).as("allowed; there is no secret").isEqualTo(404);
    }

    @Test
    void another_issuer() {
        refused(exchanged(minted("gitlab", SUBJECT, AUDIENCE)), 700211, address("gitlab"));
    }

    @Test
    void another_subject() {
        refused(exchanged(minted("github", "repo:learn/app:ref:refs/heads/other", AUDIENCE)), 700213, "refs/heads/other");
    }

    @Test
    void a_subject_in_other_letter_case_is_another() {
        refused(exchanged(minted("github", SUBJECT.toUpperCase(Locale.ROOT), AUDIENCE)), 700213, "REPO:LEARN");
    }

    @Test
    void another_audience() {
        refused(exchanged(minted("github", SUBJECT, "https://example.com")), 700212, "https://example.com");
    }

    @Test
    void an_identity_that_trusts_nobody() {
        refused(exchanged(minted("github", SUBJECT, AUDIENCE), "id2"), 70021, "id2");
    }

    @Test
    void a_credential_that_was_deleted() {
        String assertion = minted("github", SUBJECT, AUDIENCE);
        world.arm("DELETE", "/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id1"
                + "/federatedIdentityCredentials/f1", "");

        refused(exchanged(assertion), 70021, "no federated identity credential");
    }

    @Test
    void an_assertion_that_has_expired() {
        String assertion = minted("github", SUBJECT, AUDIENCE);
        world.later(Duration.ofMinutes(10));

        refused(exchanged(assertion), 700024, "not within its valid time range");
    }

    @Test
    void an_assertion_without_an_end() throws Exception {
        ObjectNode endless = claims(minted("github", SUBJECT, AUDIENCE));
        endless.remove("exp");

        refused(exchanged(signed(endless, github(), github().id())), 700024, "not within its valid time range");
    }

    @Test
    void an_assertion_signed_by_somebody_else_under_the_issuers_key_id() throws Exception {
        String assertion = minted("github", SUBJECT, AUDIENCE);

        refused(exchanged(signed(claims(assertion), Keys.generate(Randomness.secure(), World.START), github().id())), 50013,
                "did not match");
    }

    @Test
    void an_assertion_under_another_key_id() throws Exception {
        String assertion = minted("github", SUBJECT, AUDIENCE);

        refused(exchanged(signed(claims(assertion), github(), "other")), 50013, "key was not found");
    }

    @Test
    void an_issuers_key_signs_for_itself_alone() throws Exception {
        minted("gitlab", SUBJECT, AUDIENCE);
        String assertion = minted("github", SUBJECT, AUDIENCE);
        SigningKey gitlab = world.cloud().directory().outsideIssuers().get("gitlab");

        refused(exchanged(signed(claims(assertion), gitlab, gitlab.id())), 50013, "key was not found");
    }

    @Test
    void an_assertion_without_a_signature() {
        String[] parts = minted("github", SUBJECT, AUDIENCE).split("\\.", -1);
        String none = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));

        refused(exchanged(none + "." + parts[1] + "."), 5002738, "'none'");
    }

    @Test
    void an_assertion_signed_with_the_public_key_as_a_password() throws Exception {
        var token = new JWSObject(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("x").build(),
                new Payload(Json.write(claims(minted("github", SUBJECT, AUDIENCE)))));
        token.sign(new MACSigner(RSAKey.parse(github().jwk()).toPublicKey().getEncoded()));

        refused(exchanged(token.serialize()), 5002738, "'HS256'");
    }

    @Test
    void a_token_of_the_tenant_itself_is_no_assertion_for_an_identity() {
        String issuer = "https://portal.example/" + world.cloud().tenantId() + "/";
        world.arm("PUT", "/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id1"
                + "/federatedIdentityCredentials/f1", "{'properties':{'issuer':'%s','subject':'%s','audiences':['%s']}}"
                .formatted(issuer, world.principal("vm1"), AUDIENCE));

        refused(exchanged(world.token("vm1", AUDIENCE, "")), 700222, "AAD-issued tokens");
    }

    @Test
    void an_issuer_of_the_real_world_is_contacted_never() throws Exception {
        String real = "https://token.actions.githubusercontent.com";
        ObjectNode claims = claims(minted("github", SUBJECT, AUDIENCE)).put("iss", real);
        world.arm("PUT", "/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id1"
                + "/federatedIdentityCredentials/f1", "{'properties':{'issuer':'%s','subject':'%s','audiences':['%s']}}"
                .formatted(real, SUBJECT, AUDIENCE));

        refused(exchanged(signed(claims, github(), github().id())), 50166, "https://portal.example/wire/sb1/oidc/");
    }

    @Test
    void an_issuer_of_another_sandbox_is_another() throws Exception {
        String other = "https://portal.example/wire/sb2/oidc/github";
        ObjectNode claims = claims(minted("github", SUBJECT, AUDIENCE)).put("iss", other);
        world.arm("PUT", "/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id1"
                + "/federatedIdentityCredentials/f1", "{'properties':{'issuer':'%s','subject':'%s','audiences':['%s']}}"
                .formatted(other, SUBJECT, AUDIENCE));

        refused(exchanged(signed(claims, github(), github().id())), 50166, "no issuer of the real world");
    }

    @Test
    void a_token_of_the_identity_outlives_it() {
        String token = exchanged(minted("github", SUBJECT, AUDIENCE)).json().path("access_token").asString();
        world.arm("DELETE", "/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id1", "");

        assertThat(TokenReading.of(world.cloud(), World.START, token)).map(TokenReading::life).contains(TokenReading.Life.VALID);
    }
}
