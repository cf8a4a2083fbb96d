package fieldguide.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Randomness;
import fieldguide.sandbox.cloud.SigningKey;
import fieldguide.sandbox.entra.Keys;
import fieldguide.sandbox.entra.TokenReading;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Tokens that were not issued as they stand are refused, each for its reason. */
class ForgedTokensTest {
    private final World world = World.furnished();
    private String genuine = "";

    @BeforeEach
    void a_token_that_is_good() {
        world.grant("Key Vault Secrets User", world.principal("vm1"), world.group());
        genuine = world.token("vm1", "https://vault.azure.net", "");
        assertThat(call(genuine).status()).as("access is granted, the secret is not there").isEqualTo(404);
    }

    private Response call(String token) {
        return world.send(Request.of("GET", "https://kv1.vault.azure.net/secrets/s1?api-version=7.4", Caller.OUTSIDE,
                World.OUTSIDE)
                .with("Authorization", "Bearer " + token));
    }

    private void refused(String token, String fault) {
        Response answer = call(token);
        assertThat(answer.status()).as(answer.body().text()).isEqualTo(401);
        assertThat(world.facts(Fact.AccessRefused.class).getLast().reason()).isEqualTo(fault);
    }

    private ObjectNode claims() {
        return Json.readObject(decoded(genuine.split("\\.", -1)[1])).orElseThrow();
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static RSAKey pair(SigningKey key) throws ParseException {
        return RSAKey.parse(key.jwk());
    }

    private String signed(ObjectNode claims, SigningKey key, String kid) throws JOSEException, ParseException {
        var token = new JWSObject(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid).build(),
                new Payload(Json.write(claims)));
        token.sign(new RSASSASigner(pair(key)));
        return token.serialize();
    }

    private SigningKey own() {
        return world.cloud().directory().keys().getFirst();
    }

    @Test
    void without_a_signature() {
        refused(encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + genuine.split("\\.", -1)[1] + ".", "ALGORITHM");
    }

    @Test
    void signed_with_the_public_key_as_a_password() throws JOSEException, ParseException {
        var token = new JWSObject(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(own().id()).build(),
                new Payload(Json.write(claims())));
        token.sign(new MACSigner(pair(own()).toPublicKey().getEncoded()));

        refused(token.serialize(), "ALGORITHM");
    }

    @Test
    void with_a_claim_altered() {
        String[] parts = genuine.split("\\.", -1);

        refused(parts[0] + "." + encoded(Json.write(claims().put("oid", world.cloud().ownerUser()))) + "." + parts[2],
                "SIGNATURE");
    }

    @Test
    void signed_with_a_key_of_ones_own_under_the_tenants_key_id() throws JOSEException, ParseException {
        refused(signed(claims(), Keys.generate(Randomness.secure(), World.START), own().id()), "SIGNATURE");
    }

    @Test
    void signed_with_a_key_that_the_tenant_does_not_publish() throws JOSEException, ParseException {
        refused(signed(claims(), Keys.generate(Randomness.secure(), World.START), "unknown"), "KEY");
    }

    @Test
    void of_another_tenant() throws JOSEException, ParseException {
        String other = "99999999-9999-4999-8999-999999999999";

        refused(signed(claims().put("tid", other).put("iss", "https://portal.example/" + other + "/"), own(), own()
                .id()), "ISSUER");
    }

    @Test
    void for_another_audience() throws JOSEException, ParseException {
        refused(signed(claims().put("aud", "https://storage.azure.com"), own(), own().id()), "AUDIENCE");
    }

    @Test
    void from_the_future() throws JOSEException, ParseException {
        refused(signed(claims().put("nbf", World.START.getEpochSecond() + 60), own(), own().id()), "NOT_YET_VALID");
    }

    @Test
    void without_an_end() throws JOSEException, ParseException {
        ObjectNode endless = claims();
        endless.remove("exp");

        refused(signed(endless, own(), own().id()), "EXPIRED");
    }

    @Test
    void tokens_of_the_key_before_stay_good_when_keys_are_rotated() {
        world.keep(world.sandbox().rotateKeys());

        assertThat(call(genuine).status()).isEqualTo(404);
        assertThat(world.token("vm1", "https://vault.azure.net", "&bypass_cache=true").split("\\.", -1)[0])
                .isNotEqualTo(genuine.split("\\.", -1)[0]);
    }

    @Test
    void a_genuine_token_has_exactly_the_documented_claims() {
        assertThat(claims().propertyNames())
                .containsExactly("aud", "iss", "iat", "nbf", "exp", "aio", "appid", "appidacr", "idp", "idtyp", "oid",
                "rh", "sub", "tid", "uti", "ver", "xms_mirid", "xms_az_rid");
        assertThat(Json.readObject(decoded(genuine.split("\\.", -1)[0])).orElseThrow().propertyNames())
                .containsExactly("typ", "alg", "kid", "x5t");
    }

    @Test
    void a_reading_explains_every_claim_and_names_its_cause() {
        TokenReading reading = TokenReading.of(world.cloud(), World.START, genuine).orElseThrow();

        assertThat(reading.signature()).isEqualTo(TokenReading.Signature.VALID);
        assertThat(reading.life()).isEqualTo(TokenReading.Life.VALID);
        assertThat(reading.claims()).allSatisfy(claim -> assertThat(claim.meaning()).as(claim.name()).isNotBlank());
        assertThat(reading.claim("oid").flatMap(TokenReading.Claim::because)).contains(world.vm("vm1"));
        assertThat(reading.claim("aud").orElseThrow().meaning()).contains("Azure Key Vault");
    }

    @Test
    void a_reading_says_that_a_signature_does_not_fit() {
        String[] parts = genuine.split("\\.", -1);
        String altered = parts[0] + "." + encoded(Json.write(claims().put("ver", "9"))) + "." + parts[2];

        assertThat(TokenReading.of(world.cloud(), World.START, altered)).map(TokenReading::signature)
                .contains(TokenReading.Signature.DOES_NOT_FIT);
        assertThat(TokenReading.of(world.cloud(), World.START, "a.b")).isEmpty();
    }
}
