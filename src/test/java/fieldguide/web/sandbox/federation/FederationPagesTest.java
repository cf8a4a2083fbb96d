package fieldguide.web.sandbox.federation;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.testing.Page;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServedPortal
class FederationPagesTest {
    private static final String PAGE = "/sandbox/federation";
    private static final String FORM = "form:has(#subject)";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void a_user_assigned_identity() {
        visitor = new Visitor(port);
        visitor.submit(visitor.get("/sandbox"), "main form", Map.of("example", "true"));
        visitor.submit(visitor.get("/sandbox/create/identity"), "main .blade form:has([name=name])", Map.of("name", "build"));
    }

    private Page exchanged(Map<String, String> more) {
        return visitor.submit(visitor.get(PAGE), FORM, more);
    }

    @Test
    void nobody_is_believed_before_the_identity_trusts_the_issuer() {
        Page refused = exchanged(Map.of("do", "exchange"));
        assertThat(refused.text(".result > .answer .status")).startsWith("401");
        assertThat(refused.text(".result > .answer .message")).contains("AADSTS70021");

        Page trusted = exchanged(Map.of("do", "trust"));
        assertThat(trusted.text(".result > .answer .status")).isEqualTo("201 Created");
        assertThat(trusted.text("table")).contains("/oidc/github", "repo:learn/app:ref:refs/heads/main", "api://AzureADTokenExchange");

        Page done = exchanged(Map.of("do", "exchange"));
        assertThat(done.text(".result > .answer .status")).isEqualTo("200 OK");
        assertThat(done.html().select(".result .earlier")).hasSize(1);
    }

    @Test
    void another_subject_is_another_workload_and_the_form_keeps_what_was_typed() {
        exchanged(Map.of("do", "trust"));
        Page other = exchanged(Map.of("do", "exchange", "subject", "repo:learn/app:ref:refs/heads/other"));
        assertThat(other.text(".result > .answer .message")).contains("AADSTS700213");
        assertThat(other.html().select("#subject").val()).isEqualTo("repo:learn/app:ref:refs/heads/other");
    }

    @Test
    void an_issuer_name_that_cannot_be_is_refused_with_the_rule() {
        Page wrong = exchanged(Map.of("do", "exchange", "issuer", "Not a name"));
        assertThat(wrong.text(".result > .answer .message")).contains("lower-case letters");
    }

    @Test
    void an_identity_that_is_not_there() {
        Page page = visitor.get(PAGE);
        assertThat(visitor.submit(page, FORM, Map.of("do", "exchange", "identity", "/subscriptions/none")).status()).isEqualTo(404);
    }
}
