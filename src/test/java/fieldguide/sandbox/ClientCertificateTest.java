package fieldguide.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import fieldguide.testing.OwnCertificate;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An application proves itself with a certificate that is registered for it. */
class ClientCertificateTest {
    private static final OwnCertificate OWN = OwnCertificate.from(World.START, Duration.ofDays(30));
    private static final KeyPair KEYS = OWN.keys();
    private static final KeyPair OTHER = OwnCertificate.pair();
    private final World world = World.furnished();

    private static byte[] digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm).digest(OWN.certificate().getEncoded());
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void a_registered_certificate() {
        Response answer = register(OWN.base64());
        assertThat(answer.status()).as(answer.body().text()).isEqualTo(204);
    }

    private Response register(String key) {
        var body = Json.object();
        body.putArray("keyCredentials").addObject().put("type", "AsymmetricX509Cert").put("usage", "Verify").put("key", key);
        return world.send(Request.of("PATCH", application(), world.owner(), World.OUTSIDE).with(Bytes.of(Json.write(body))));
    }

    private String application() {
        return "https://graph.microsoft.com/v1.0/applications/" + world.principal("fieldguide-tools");
    }

    private String tokenAddress() {
        return "https://portal.example/" + world.cloud().tenantId() + "/oauth2/v2.0/token";
    }

    private JWTClaimsSet.Builder claims() {
        Instant now = world.sandbox().now();
        return new JWTClaimsSet.Builder().issuer(world.cloud().ownerApp()).subject(world.cloud().ownerApp()).audience(tokenAddress())
                .jwtID("1").notBeforeTime(Date.from(now)).expirationTime(Date.from(now.plus(Duration.ofMinutes(10))));
    }

    private static JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.PS256).type(com.nimbusds.jose.JOSEObjectType.JWT)
                .x509CertSHA256Thumbprint(Base64URL.encode(digest("SHA-256")));
    }

    private static String signed(JWSHeader header, JWTClaimsSet claims, KeyPair by) {
        try {
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(by.getPrivate()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private Response exchanged(String assertion) {
        return world.send(Request.of("POST", "https://login.microsoftonline.com/" + world.cloud().tenantId() + "/oauth2/v2.0/token",
                Caller.OUTSIDE, World.OUTSIDE).with(Bytes.of("grant_type=client_credentials&scope=https%3A%2F%2Fvault.azure.net%2F.default"
                + "&client_id=" + world.cloud().ownerApp() + "&client_assertion_type="
                + URLEncoder.encode("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", StandardCharsets.UTF_8)
                + "&client_assertion=" + URLEncoder.encode(assertion, StandardCharsets.UTF_8))));
    }

    private void refused(int number, String text, UnaryOperator<JWTClaimsSet.Builder> change) {
        refused(number, text, signed(header().build(), change.apply(claims()).build(), KEYS));
    }

    private void refused(int number, String text, String assertion) {
        Response answer = exchanged(assertion);
        assertThat(answer.json().path("error_codes").path(0).asInt()).as(answer.body().text()).isEqualTo(number);
        assertThat(answer.json().path("error_description").asString("")).contains(text);
        assertThat(answer.status()).isEqualTo(number == 50027 ? 400 : 401);
    }

    @Test
    void the_token_says_that_a_certificate_was_the_proof() {
        Response answer = exchanged(signed(header().build(), claims().build(), KEYS));
        assertThat(answer.status()).as(answer.body().text()).isEqualTo(200);
        String claims = answer.json().path("access_token").asString("").split("\\.", -1)[1];
        assertThat(new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8)).contains("\"appidacr\":\"2\"");
    }

    @Test
    @SuppressWarnings("deprecation")
    void the_older_form_with_sha_1_is_as_good() {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).x509CertThumbprint(Base64URL.encode(digest("SHA-1"))).build();
        assertThat(exchanged(signed(header, claims().build(), KEYS)).status()).isEqualTo(200);
    }

    @Test
    void a_thumbprint_in_plain_base64_is_understood() {
        var header = new JWSHeader.Builder(JWSAlgorithm.PS256)
                .x509CertSHA256Thumbprint(new Base64URL(Base64.getEncoder().encodeToString(digest("SHA-256")))).build();
        assertThat(exchanged(signed(header, claims().build(), KEYS)).status()).isEqualTo(200);
    }

    @Test
    void the_thumbprint_may_be_the_key_id() {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(HexFormat.of().withUpperCase().formatHex(digest("SHA-1"))).build();
        assertThat(exchanged(signed(header, claims().build(), KEYS)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/oauth2/token", "/oauth2/v2.0/token", "/v2.0", ""})
    void the_tenant_is_meant_in_several_spellings(String end) {
        String audience = "https://login.microsoftonline.com/" + world.cloud().tenantId() + end;
        assertThat(exchanged(signed(header().build(), claims().audience(audience).build(), KEYS)).status()).isEqualTo(200);
    }

    @Test
    void another_key_than_that_of_the_certificate() {
        refused(700027, "[Reason - The provided signature value did not match the expected signature value., Thumbprint of key used by client: '",
                signed(header().build(), claims().build(), OTHER));
    }

    @Test
    void a_certificate_that_is_not_registered() {
        var header = header().x509CertSHA256Thumbprint(Base64URL.encode(new byte[32])).build();
        refused(700027, "[Reason - The key was not found., Thumbprint of key used by client: '000", signed(header, claims().build(), KEYS));
    }

    @Test
    void no_word_of_the_certificate() {
        refused(700027, "The key was not found.", signed(new JWSHeader(JWSAlgorithm.RS256), claims().build(), KEYS));
    }

    @Test
    void a_certificate_that_is_over() {
        world.later(Duration.ofDays(31));
        refused(700027, "[Reason - The key used is expired., Thumbprint", signed(header().build(), claims().build(), KEYS));
    }

    @Test
    void a_certificate_that_was_taken_away() {
        world.send(Request.of("PATCH", application(), world.owner(), World.OUTSIDE).with(Bytes.of("{\"keyCredentials\":[]}")));
        refused(700027, "The key was not found.", signed(header().build(), claims().build(), KEYS));
    }

    @Test
    void an_assertion_for_somebody_else_or_too_late_or_too_early() {
        refused(700023, "audience claim does not match", c -> c.audience("https://login.microsoftonline.com/common/oauth2/v2.0/token"));
        refused(700021, "doesn't match 'client_id'", c -> c.subject("11111111-1111-1111-1111-111111111111"));
        refused(700021, "doesn't match 'client_id'", c -> c.issuer("11111111-1111-1111-1111-111111111111"));
        refused(700024, "not within its valid time range", c -> c.expirationTime(Date.from(World.START)));
        refused(700024, "not within its valid time range", c -> c.notBeforeTime(Date.from(World.START.plus(Duration.ofMinutes(6)))));
        refused(700024, "not within its valid time range", c -> c.expirationTime(null));
    }

    @Test
    void what_is_no_assertion_at_all() {
        refused(50027, "malformed", "abc");
        refused(5002738, "'none' is not a supported signature algorithm", "eyJhbGciOiJub25lIn0.eyJpc3MiOiJ4In0.");
    }

    @Test
    void graph_shows_the_certificate_and_keeps_it_by_its_id() {
        String shown = world.send(Request.of("GET", application(), world.owner(), World.OUTSIDE)).body().text();
        assertThat(shown).contains(HexFormat.of().withUpperCase().formatHex(digest("SHA-1")), "\"type\":\"AsymmetricX509Cert\"", "\"key\":null");
        String id = Json.read(shown).orElseThrow().at("/keyCredentials/0/keyId").asString();
        world.send(Request.of("PATCH", application(), world.owner(), World.OUTSIDE)
                .with(Bytes.of("{\"keyCredentials\":[{\"keyId\":\"" + id + "\"}]}")));
        assertThat(exchanged(signed(header().build(), claims().build(), KEYS)).status()).isEqualTo(200);
    }

    @Test
    void a_certificate_as_pem_is_read_as_well() {
        String pem = "-----BEGIN CERTIFICATE-----\n" + OWN.base64() + "\n-----END CERTIFICATE-----\n";
        assertThat(register(pem).status()).isEqualTo(204);
        assertThat(register(Base64.getEncoder().encodeToString(pem.getBytes(StandardCharsets.US_ASCII))).status()).isEqualTo(204);
        assertThat(exchanged(signed(header().build(), claims().build(), KEYS)).status()).isEqualTo(200);
    }
}
