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

/** A test user signs in for a device, in a browser that runs no scripts. */
@ServedPortal
class DevicePagesTest {
    private static final String CLI = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";

    @LocalServerPort
    int port;

    private Visitor visitor;
    private String tenant = "";
    private JsonNode device = Json.object();

    @BeforeEach
    void a_device_that_shows_a_code() {
        visitor = new Visitor(port);
        visitor.submit(visitor.get("/sandbox"), "main form", Map.of("example", "true"));
        tenant = visitor.get("/sandbox/connect").html().select("dl.essentials dd").get(2).text();
        device = Json.read(form("/oauth2/v2.0/devicecode", "client_id=" + CLI + "&scope=https://vault.azure.net/.default").body()).orElseThrow();
    }

    private Page form(String page, String body) {
        return new Visitor(port).send("POST", "/" + tenant + page, body, "Content-Type", "application/x-www-form-urlencoded");
    }

    private Page polled() {
        return form("/oauth2/v2.0/token", "grant_type=urn:ietf:params:oauth:grant-type:device_code&client_id=" + CLI + "&device_code="
                + device.path("device_code").asString());
    }

    private Page asked(Visitor who) {
        Page page = who.get(device.path("verification_uri").asString().replaceFirst("^http://127.0.0.1:" + port, ""));
        return who.submit(page, "main form", Map.of("code", device.path("user_code").asString()));
    }

    @Test
    void the_learner_chooses_a_user_of_the_own_sandbox() {
        Page page = asked(visitor);
        assertThat(page.text("main .lead")).startsWith("Microsoft Azure CLI wants to sign in as you.");
        assertThat(page.text("main code")).isEqualTo("https://vault.azure.net/.default");

        Page done = visitor.submit(page, "main form", Map.of("answer", "approve"));

        assertThat(done.text("main .lead")).startsWith("you@fieldguide.example is signed in to Microsoft Azure CLI");
        assertThat(polled().body()).contains("access_token");
    }

    @Test
    void the_learner_declines() {
        Page done = visitor.submit(asked(visitor), "main form", Map.of("answer", "decline"));

        assertThat(done.text("main .lead")).startsWith("Nobody was signed in.");
        assertThat(polled().body()).contains("authorization_declined");
    }

    @Test
    void somebody_else_needs_the_password_and_sees_no_users() {
        var stranger = new Visitor(port);
        Page page = asked(stranger);
        assertThat(page.html().select("select")).isEmpty();
        assertThat(page.body()).doesNotContain("you@fieldguide.example");

        Page refused = stranger.submit(page, "main form", Map.of("username", "you@fieldguide.example", "password", "guess", "answer", "approve"));

        assertThat(refused.text("main [role=alert]")).startsWith("AADSTS50126");
        assertThat(refused.html().select("input[type=password]").val()).isEmpty();
        assertThat(refused.html().select("input[name=username]").val()).isEqualTo("you@fieldguide.example");
        assertThat(polled().body()).contains("authorization_pending");
    }

    @Test
    void a_code_that_no_device_shows_is_refused_beside_the_field() {
        Page page = visitor.get("/sandbox/device/" + tenant + "?code=NONSENSE");

        assertThat(page.text("main [role=alert]")).startsWith("AADSTS70018");
        assertThat(page.html().select("input[name=code]").val()).isEqualTo("NONSENSE");
    }

    @Test
    void a_tenant_that_is_not_there_has_no_page() {
        assertThat(visitor.get("/sandbox/device/99999999-9999-4999-8999-999999999999").status()).isEqualTo(404);
    }
}
