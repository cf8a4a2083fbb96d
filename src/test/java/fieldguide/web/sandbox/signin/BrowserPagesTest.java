package fieldguide.web.sandbox.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.sandbox.http.Json;
import fieldguide.testing.Page;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A test user signs in to an application that sent the browser; the browser runs no scripts. */
@ServedPortal
class BrowserPagesTest {
    private static final String CLI = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String ASKED = "?client_id=" + CLI + "&response_type=code&redirect_uri=http%3A%2F%2Flocalhost%3A8400&state=a%26b%3D%C3%BC"
            + "&scope=openid+https%3A%2F%2Fvault.azure.net%2F.default&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256";

    @LocalServerPort
    int port;

    private Visitor visitor;
    private String tenant = "";

    @BeforeEach
    void begin() {
        visitor = new Visitor(port);
        visitor.submit(visitor.get("/sandbox"), "main form", Map.of("example", "true"));
        tenant = visitor.get("/sandbox/connect").html().select("dl.essentials dd").get(2).text();
    }

    private Page asked(Visitor who, String query) {
        return who.get("/" + tenant + "/oauth2/v2.0/authorize" + query);
    }

    private Page redeemed(String code) {
        return new Visitor(port).send("POST", "/" + tenant + "/oauth2/v2.0/token", "grant_type=authorization_code&client_id=" + CLI
                + "&redirect_uri=http%3A%2F%2Flocalhost%3A8400&code_verifier=" + VERIFIER + "&code=" + code,
                "Content-Type", "application/x-www-form-urlencoded");
    }

    @Test
    void the_learner_chooses_a_user_and_the_application_gets_its_code() {
        Page page = asked(visitor, ASKED);
        assertThat(page.path()).isEqualTo("/sandbox/sign-in/" + tenant + "/v2.0");
        assertThat(page.text("main .lead")).isEqualTo("Microsoft Azure CLI wants you to sign in.");
        assertThat(page.text("main dl")).contains("http://localhost:8400", "https://vault.azure.net/.default");

        Page done = visitor.submit(page, "main form", Map.of("answer", "approve"));

        String back = done.html().select("main a.button").attr("href");
        assertThat(back).startsWith("http://localhost:8400?code=1.").contains("&state=a%26b%3D%C3%BC&");
        assertThat(done.header("Refresh")).isEqualTo("1;url=" + back);
        JsonNode tokens = Json.read(redeemed(back.replaceFirst(".*code=([^&]*)&.*", "$1")).body()).orElseThrow();
        assertThat(tokens.path("id_token").asString("")).isNotEmpty();
        assertThat(tokens.path("access_token").asString("")).isNotEmpty();
    }

    @Test
    void the_learner_declines() {
        Page done = visitor.submit(asked(visitor, ASKED), "main form", Map.of("answer", "decline"));

        assertThat(done.text("h1")).isEqualTo("Declined");
        assertThat(done.html().select("main a.button").attr("href")).startsWith("http://localhost:8400?error=access_denied&");
    }

    @Test
    void somebody_else_needs_the_password_and_sees_no_users() {
        var stranger = new Visitor(port);
        Page page = asked(stranger, ASKED);
        assertThat(page.html().select("select")).isEmpty();
        assertThat(page.body()).doesNotContain("you@fieldguide.example");

        Page refused = stranger.submit(page, "main form", Map.of("username", "you@fieldguide.example", "password", "guess", "answer", "approve"));

        assertThat(refused.text("main [role=alert]")).startsWith("AADSTS50126");
        assertThat(refused.html().select("input[type=password]").val()).isEmpty();
        assertThat(refused.html().select("input[name=state]").val()).isEqualTo("a&b=ü");
    }

    @Test
    void an_address_that_is_not_registered_is_no_way_out() {
        Page page = asked(visitor, ASKED.replace("localhost%3A8400", "elsewhere.example"));

        assertThat(page.text("main [role=alert]")).startsWith("AADSTS50011");
        assertThat(page.html().select("main form")).isEmpty();
        assertThat(page.html().select("a[href*=elsewhere]")).isEmpty();
    }

    @Test
    void a_tenant_that_is_not_there() {
        assertThat(visitor.get("/sandbox/sign-in/11111111-1111-1111-1111-111111111111/v2.0" + ASKED).status()).isEqualTo(404);
    }

    @Test
    void the_form_counts_only_from_this_portal() {
        assertThat(visitor.send("POST", "/sandbox/sign-in/" + tenant + "/v2.0" + ASKED, "username=you%40fieldguide.example&answer=approve",
                "Content-Type", "application/x-www-form-urlencoded").status()).isEqualTo(403);
    }
}
