package fieldguide.web.sandbox.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.testing.Page;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each mistake is made with real requests, refused for its own reason, and put right. */
@ServedPortal
class LessonPagesTest {
    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void begin() {
        visitor = new Visitor(port);
        visitor.submit(visitor.get("/sandbox"), "main form", Map.of("example", "true"));
    }

    private Page press(String slug, String button) {
        return visitor.submit(visitor.get("/sandbox/break/" + slug), ".blade form.actions", Map.of("do", button));
    }

    private static String last(Page page) {
        return page.text(".result > .answer > .status");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            header-missing  | 400 Bad Request invalid_request | Required metadata header not specified | 200 OK
            through-a-proxy | 400 Bad Request invalid_request | X-Forwarded-For                        | 200 OK
            two-identities  | 400 Bad Request invalid_request | Multiple user assigned identities      | 200 OK
            wrong-audience  | 401 Unauthorized                | Audience                               | 200 OK
            role-missing    | 403 Forbidden                   | getSecret/action                       | 200 OK
            contributor     | 403 Forbidden                   | getSecret/action                       | 200 OK
            machine-deleted | 200 OK                          | hello                                  | 403 Forbidden
            token-expired   | 401 Unauthorized                | Lifetime                               | 200 OK
            clock-skew      | 401 Unauthorized                | Lifetime                               | 200 OK
            """)
    void a_mistake_gets_its_answer_and_the_remedy_another(String slug, String status, String told, String mended) {
        Page before = visitor.get("/sandbox/break/" + slug);
        assertThat(before.html().select(".reason")).as("nobody is told before they have thought").isEmpty();
        Page made = press(slug, "break");
        assertThat(last(made)).startsWith(status);
        assertThat(made.text(".result > .answer")).contains(told);
        assertThat(made.html().select(".earlier .answer.refused .status").eachText()).as("nothing that builds the place is refused")
                .hasSize(slug.equals("machine-deleted") ? 1 : 0);
        assertThat(made.text(".reason")).startsWith("Why ");
        assertThat(visitor.get(made.html().select(".reason a").attr("href")).status()).isEqualTo(200);
        assertThat(made.html().select(".reason a").attr("href")).contains("#");
        assertThat(last(press(slug, "mend"))).startsWith(mended);
    }

    @Test
    void a_lesson_leaves_the_sandbox_of_the_learner_as_it_was() {
        List<String> tree = visitor.get("/sandbox").html().select(".tree a").eachText();
        String clock = visitor.get("/sandbox").text(".clock time");
        press("token-expired", "break");
        press("machine-deleted", "break");
        Page undone = press("machine-deleted", "undo");
        assertThat(undone.path()).isEqualTo("/sandbox/break");
        assertThat(undone.html().select(".tree a").eachText()).isEqualTo(tree);
        press("token-expired", "break");
        Page again = press("token-expired", "undo");
        assertThat(again.html().select(".tree a").eachText()).isEqualTo(tree);
        assertThat(again.text(".clock time")).as("a day ahead, as the lesson that was not undone left it").isNotEqualTo(clock);
        assertThat(visitor.get("/sandbox/break/token-expired").html().select("button[value=undo]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            header-missing  | Why does the token endpoint demand the header
            through-a-proxy | How does the code prove that it may act as the identity?
            two-identities  | A virtual machine has two user-assigned identities
            wrong-audience  | Its aud names an API other than yours
            role-missing    | Reading a secret fails with status 403
            contributor     | Reading a secret fails with status 403
            """)
    void a_mistake_comes_back_as_a_question_of_the_review(String slug, String asked) {
        assertThat(press(slug, "break").text(".remembered")).contains(asked);
        assertThat(visitor.get("/review").text(".stem")).contains(asked);
        assertThat(press(slug, "break").html().select(".remembered")).as("it is in the queue already").isEmpty();
        assertThat(press(slug, "mend").html().select(".remembered")).isEmpty();
    }

    @Test
    void somebody_with_few_roles_takes_lessons_too() {
        Page persona = visitor.get("/sandbox/persona");
        visitor.submit(persona, "form:has(#scope)", Map.of("role", persona.html().select("input[name=role]").get(3).val()));
        assertThat(last(press("role-missing", "break"))).startsWith("403 Forbidden");
        assertThat(last(press("role-missing", "mend"))).isEqualTo("200 OK");
    }

    @Test
    void a_mistake_nobody_knows_is_missing() {
        assertThat(visitor.get("/sandbox/break/no-such").status()).isEqualTo(404);
    }
}
