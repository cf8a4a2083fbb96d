package fieldguide.web.sandbox.call;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.testing.Page;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever service a machine is refused by, the page says why, and one click helps. */
@ServedPortal
class CallPagesTest {
    private static final String PAGE = "/sandbox/call";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void begin() {
        visitor = new Visitor(port);
        visitor.submit(visitor.get("/sandbox"), "main form", Map.of("example", "true"));
        visitor.submit(visitor.get(PAGE), "form:has([value=examples])", Map.of());
    }

    private Page call(String label) {
        Page form = visitor.get(PAGE);
        return visitor.submit(form, "form:has(#target)", Map.of("target",
                form.html().select("#target option:contains(" + label + ")").attr("value")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Key Vault        | Action       | Assign Key Vault Secrets User at kv1               | .remedies form
            Blob storage     | Action       | Assign Storage Blob Data Reader at                 | .remedies form
            Resource Manager | Action       | Assign                                             | .remedies form
            SQL              | Database user| Make it a user of the database orders              | form.admit
            Cosmos DB        | Data role    | Give it the data role of a reader at cosmos-example| form.admit
            """)
    void a_refusal_has_its_reason_and_one_click_that_helps(String service, String check, String button, String form) {
        Page refused = call(service);
        assertThat(refused.text(".result > .answer > .status")).startsWith("403 Forbidden");
        assertThat(refused.text(".result > .answer > .message")).isNotEmpty();
        assertThat(refused.text(".result > .answer > .note")).isNotEmpty();
        assertThat(refused.html().select(".result > .answer .checks > li.fail > b").last().text()).startsWith(check);
        assertThat(refused.text(form + " button")).startsWith(button);
        Page helped = visitor.submit(refused, form, Map.of());
        assertThat(helped.html().select(".result .answer.refused")).isEmpty();
        assertThat(call(service).text(".result > .answer > .status")).isEqualTo("200 OK");
    }

    @Test
    void the_activity_log_can_be_narrowed_to_what_one_looks_for() {
        call("Key Vault");
        assertThat(visitor.get("/sandbox/activity?show=refused").html().select(".activity > li:not(.failed)")).isEmpty();
        assertThat(visitor.get("/sandbox/activity?show=refused").text(".activity")).contains("kv1 refuses vm1");
        assertThat(visitor.get("/sandbox/activity?show=roles").html().select(".activity > li b").eachText()).isNotEmpty()
                .allMatch(headline -> headline.contains(" the role "));
        assertThat(visitor.get("/sandbox/activity?show=tokens").text(".activity")).contains("issues a token").doesNotContain(" the role ");
    }
}
