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
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How long and how often the code of a sign-in is good, and what the application learns of the user. */
class SignInCodeTest {
    private static final String CLI = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";
    private static final String BACK = "&redirect_uri=http%3A%2F%2Flocalhost%3A8400";
    private static final Duration LIFE = Duration.ofMinutes(10);
    private final World world = World.furnished();

    private Response sent(Caller caller, String page, String form) {
        return world.send(Request.of("POST", "https://login.microsoftonline.com/" + world.cloud().tenantId() + "/oauth2/v2.0/" + page,
                caller, World.OUTSIDE).with(Bytes.of(form)));
    }

    private String code() {
        Response answer = sent(world.owner(), "sign-in", "client_id=" + CLI + BACK + "&response_type=code&scope=openid&nonce=n-0S6"
                + "&username=you%40fieldguide.example&answer=approve");
        return answer.json().path("location").asString("").replaceFirst(".*[?]code=([^&]*)&.*", "$1");
    }

    private Response redeemed(String code) {
        return sent(Caller.OUTSIDE, "token", "grant_type=authorization_code&client_id=" + CLI + BACK + "&code=" + code);
    }

    @Test
    void a_code_is_good_once() {
        String code = code();
        assertThat(redeemed(code).status()).isEqualTo(200);
        assertThat(redeemed(code).json().at("/error_codes/0").asInt()).isEqualTo(54005);
    }

    @Test
    void a_code_is_good_for_ten_minutes() {
        String early = code();
        String late = code();
        world.later(LIFE.minusSeconds(1));
        assertThat(redeemed(early).status()).isEqualTo(200);
        world.later(Duration.ofSeconds(1));
        assertThat(redeemed(late).json().at("/error_codes/0").asInt()).isEqualTo(70008);
    }

    @Test
    void the_id_token_answers_the_application_with_its_nonce() {
        String token = redeemed(code()).json().path("id_token").asString("");
        JsonNode claims = Json.read(new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8)).orElseThrow();
        assertThat(claims.path("nonce").asString()).isEqualTo("n-0S6");
        assertThat(claims.path("aud").asString()).isEqualTo(CLI);
        assertThat(claims.path("preferred_username").asString()).isEqualTo("you@fieldguide.example");
        assertThat(claims.path("iss").asString()).isEqualTo("https://portal.example/" + world.cloud().tenantId() + "/v2.0");
        assertThat(claims.path("ver").asString()).isEqualTo("2.0");
    }

    @Test
    void nobody_finds_the_code_in_what_is_kept() {
        String code = code();
        assertThat(world.cloud().directory().signIns().codes()).hasSize(1);
        assertThat(world.cloud().toString()).doesNotContain(code);
    }

    @Test
    void the_log_tells_who_signed_in_where() {
        code();
        assertThat(world.facts(Fact.BrowserSignIn.class)).containsExactly(new Fact.BrowserSignIn(world.cloud().ownerUser(), CLI, true));
    }
}
