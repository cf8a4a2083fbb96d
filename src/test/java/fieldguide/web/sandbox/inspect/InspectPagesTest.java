package fieldguide.web.sandbox.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.testing.Page;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServedPortal
class InspectPagesTest {
    private static final String PAGE = "/sandbox/inspect";
    private static final String IMDS = "/sandbox/groups/rg1/vm/vm1/imds";

    @LocalServerPort
    int port;

    private Visitor visitor;
    private String token = "";

    @BeforeEach
    void begin() {
        visitor = new Visitor(port);
        token = token(visitor);
    }

    private static String token(Visitor visitor) {
        visitor.submit(visitor.get("/sandbox"), "main form", Map.of("example", "true"));
        return visitor.submit(visitor.get(IMDS), "form:has(#resource)", Map.of()).text(".token").replace(" ", "");
    }

    private Page inspect(String compact) {
        return visitor.submit(visitor.get(PAGE), "form:has(#compact)", Map.of("compact", compact));
    }

    private static String failed(Page page) {
        return page.text("#result .checks > li.fail");
    }

    @Test
    void a_token_of_the_sandbox_is_believed_and_each_claim_leads_to_its_cause() {
        Page page = inspect("Bearer " + token);
        assertThat(page.text("#result-title")).isEqualTo("Believed by Azure Key Vault");
        assertThat(page.html().select("#result .checks > li.pass")).hasSize(7);
        assertThat(page.html().select("#result .claims tr:has(th:matchesOwn(^oid$)) a").attr("href")).isEqualTo("/sandbox/groups/rg1/vm/vm1");
        assertThat(page.text("#result .claims tr:has(th:matchesOwn(^iat$)) .why")).isEqualTo("When it was issued; told five minutes early, as nbf is.");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(visitor.get(PAGE).html().select("#compact").text()).as("kept nowhere").isEmpty();
    }

    @Test
    void every_forgery_fails_at_its_own_check() {
        String[] parts = token.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        assertThat(failed(inspect(parts[0] + "." + encoded(claims.replace("\"ver\":\"1.0\"", "\"ver\":\"9.9\"")) + "." + parts[2])))
                .startsWith("Signature failed");
        assertThat(failed(inspect(encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + "."))).startsWith("Algorithm failed");
        assertThat(failed(inspect(token(new Visitor(port))))).startsWith("Issuer failed");
        visitor.submit(visitor.get(PAGE), ".timeline-head form", Map.of("hours", "24"));
        assertThat(failed(inspect(token))).startsWith("Lifetime failed");
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_is_no_token_is_said_to_be_none() {
        assertThat(inspect("hello").text("#compact-hint")).startsWith("This is no token");
        assertThat(inspect("a.b.c").text("#compact-hint")).startsWith("This is no token");
        assertThat(inspect("<script>alert(1)</script>.x.y").html().select(".blade script")).isEmpty();
    }
}
