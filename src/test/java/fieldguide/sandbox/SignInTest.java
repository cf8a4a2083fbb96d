package fieldguide.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Test users sign in on devices, with passwords, and stay signed in. */
class SignInTest {
    private static final String CLI = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";
    private static final String ADA = "ada@learn.example";
    private final World world = World.furnished();

    @BeforeEach
    void a_test_user() {
        Response made = world.send(Request.of("POST", "https://graph.microsoft.com/v1.0/users", world.owner(), World.OUTSIDE)
                .with(Bytes.of("{\"displayName\":\"Ada\",\"userPrincipalName\":\"" + ADA
                + "\",\"passwordProfile\":{\"password\":\"correct horse\"}}")));
        assertThat(made.status()).isEqualTo(201);
    }

    private Response login(String page, String form) {
        return login(page, form, Caller.OUTSIDE);
    }

    private Response login(String page, String form, Caller caller) {
        return world.send(Request.of("POST", "https://login.microsoftonline.com/" + world.cloud().tenantId() + "/" + page,
                caller, World.OUTSIDE).with(Bytes.of(form)));
    }

    private Response device() {
        return login("oauth2/v2.0/devicecode", "client_id=" + CLI
                + "&scope=https%3A%2F%2Fvault.azure.net%2F.default%20openid%20offline_access");
    }

    private Response polled(Response device) {
        return login("oauth2/v2.0/token", "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&client_id=" + CLI
                + "&device_code=" + device.json().path("device_code").asString());
    }

    private Response answered(Response device, String password, String answer) {
        return login("oauth2/deviceauth", "user_code=" + device.json().path("user_code").asString().toLowerCase(Locale.ROOT)
                + "&username=" + ADA + "&password=" + password + "&answer=" + answer);
    }

    private static ObjectNode claims(String token) {
        return Json.readObject(new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8))
                .orElseThrow();
    }

    private static String error(Response answer) {
        assertThat(answer.status()).as(answer.body().text()).isEqualTo(400);
        return answer.json().path("error").asString();
    }

    @Test
    void a_device_waits_until_the_user_has_signed_in() {
        Response device = device();
        assertThat(error(polled(device))).isEqualTo("authorization_pending");

        assertThat(answered(device, "correct horse", "approve").status()).isEqualTo(200);
        Response tokens = polled(device);

        assertThat(tokens.status()).as(tokens.body().text()).isEqualTo(200);
        assertThat(claims(tokens.json().path("access_token").asString()).path("upn").asString()).isEqualTo(ADA);
        assertThat(claims(tokens.json().path("access_token").asString()).path("appid").asString()).isEqualTo(CLI);
        assertThat(claims(tokens.json().path("id_token").asString()).path("aud").asString()).isEqualTo(CLI);
        assertThat(world.facts(Fact.DeviceSignIn.class)).singleElement().satisfies(f -> assertThat(f.approved()).isTrue());
    }

    @Test
    void a_device_code_is_good_for_one_answer() {
        Response device = device();
        answered(device, "correct horse", "approve");
        polled(device);

        assertThat(error(polled(device))).isEqualTo("bad_verification_code");
    }

    @Test
    void a_device_that_asks_too_often_is_slowed_down() {
        Response device = device();
        polled(device);

        assertThat(error(polled(device))).isEqualTo("slow_down");
        world.later(Duration.ofSeconds(5));
        assertThat(error(polled(device))).isEqualTo("authorization_pending");
    }

    @Test
    void a_code_expires() {
        Response device = device();
        world.later(Duration.ofMinutes(15));

        assertThat(error(polled(device))).isEqualTo("expired_token");
        assertThat(error(answered(device, "correct horse", "approve"))).isEqualTo("bad_verification_code");
    }

    @Test
    void a_user_declines() {
        Response device = device();
        answered(device, "correct horse", "decline");

        assertThat(error(polled(device))).isEqualTo("authorization_declined");
    }

    @Test
    void without_the_password_nobody_signs_in_from_outside() {
        Response device = device();

        assertThat(error(answered(device, "guess", "approve"))).isEqualTo("invalid_grant");
        assertThat(error(polled(device))).isEqualTo("authorization_pending");
    }

    @Test
    void whose_sandbox_it_is_signs_in_as_any_test_user() {
        Response device = device();

        assertThat(login("oauth2/deviceauth", "user_code=" + device.json().path("user_code").asString() + "&username="
                + ADA + "&answer=approve", world.owner()).status()).isEqualTo(200);
        assertThat(polled(device).status()).isEqualTo(200);
    }

    @Test
    void another_application_cannot_use_the_code() {
        Response device = device();
        answered(device, "correct horse", "approve");

        assertThat(error(login("oauth2/v2.0/token", "grant_type=device_code&client_id=1950a258-227b-4e31-a9cf-717495945fc2"
                + "&device_code=" + device.json().path("device_code").asString()))).isEqualTo("bad_verification_code");
    }

    private String refreshToken() {
        Response answer = login("oauth2/v2.0/token", "grant_type=password&client_id=" + CLI + "&username=" + ADA
                + "&password=correct%20horse&scope=https%3A%2F%2Fvault.azure.net%2F.default%20offline_access");
        assertThat(answer.status()).as(answer.body().text()).isEqualTo(200);
        return answer.json().path("refresh_token").asString();
    }

    private Response refreshed(String token, String clientId) {
        return login("oauth2/v2.0/token", "grant_type=refresh_token&client_id=" + clientId + "&refresh_token=" + token
                + "&scope=https%3A%2F%2Fmanagement.azure.com%2F.default%20offline_access");
    }

    @Test
    void a_refresh_token_buys_tokens_for_other_resources() {
        Response answer = refreshed(refreshToken(), CLI);

        assertThat(answer.status()).as(answer.body().text()).isEqualTo(200);
        assertThat(claims(answer.json().path("access_token").asString()).path("aud").asString()).isEqualTo("https://management.azure.com");
        assertThat(answer.json().path("refresh_token").asString()).isNotEmpty();
    }

    @Test
    void a_refresh_token_is_one_applications_alone() {
        assertThat(error(refreshed(refreshToken(), "1950a258-227b-4e31-a9cf-717495945fc2"))).isEqualTo("invalid_grant");
    }

    @Test
    void a_refresh_token_ends_after_ninety_days() {
        String token = refreshToken();
        world.later(Duration.ofDays(90));

        assertThat(refreshed(token, CLI).body().text()).contains("AADSTS700082");
    }

    @Test
    void a_refresh_token_goes_with_its_user() {
        String token = refreshToken();
        world.send(Request.of("DELETE", "https://graph.microsoft.com/v1.0/users/" + ADA, world.owner(), World.OUTSIDE));

        assertThat(error(refreshed(token, CLI))).isEqualTo("invalid_grant");
    }

    @Test
    void neither_passwords_nor_codes_nor_refresh_tokens_are_kept_as_they_are() {
        String token = refreshToken();
        Response device = device();

        String kept = world.cloud().directory().signIns().toString();

        assertThat(kept).doesNotContain(token, "correct horse", device.json().path("device_code").asString());
    }

    @Test
    void an_id_token_opens_no_service() {
        Response answer = login("oauth2/v2.0/token", "grant_type=password&client_id=" + CLI + "&username=" + ADA
                + "&password=correct%20horse&scope=https%3A%2F%2Fvault.azure.net%2F.default%20openid");

        Response refused = world.send(Request.of("GET", "https://kv1.vault.azure.net/secrets/s1?api-version=7.4", Caller.OUTSIDE,
                World.OUTSIDE).with("Authorization", "Bearer " + answer.json().path("id_token").asString()));

        assertThat(refused.status()).isEqualTo(401);
        assertThat(world.facts(Fact.AccessRefused.class).getLast().reason()).isEqualTo("AUDIENCE");
    }
}
