package fieldguide.web;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.testing.Page;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServedPortal
class ErrorPagesTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void an_unknown_address_is_not_found_in_the_frame_with_a_way_on() {
        Page page = visitor.get("/no/such/page");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text("h1")).isEqualTo("There is no such page");
        assertThat(page.html().select(".masthead, .colophon")).hasSize(2);
        assertThat(page.html().select("main a[href='/']")).isNotEmpty();
    }

    @Test
    void a_method_that_an_address_does_not_have_is_said_so() {
        Page page = visitor.send("PUT", "/account/sign-in", "", "X-XSRF-TOKEN", token());
        assertThat(page.status()).isEqualTo(405);
        assertThat(page.text("h1")).contains("does not work that way");
    }

    @Test
    void a_body_beyond_the_limit_is_said_so() {
        Page page = visitor.send("POST", "/account/sign-in", "name=" + "a".repeat(300_000), "Content-Type", FORM, "X-XSRF-TOKEN", token());
        assertThat(page.status()).isEqualTo(413);
        assertThat(page.text("h1")).isEqualTo("That is too much at once");
        assertNoTrace(page);
    }

    @Test
    void a_form_without_a_field_is_a_bad_request() {
        Page page = visitor.send("POST", "/account/sign-in", "name=ada", "Content-Type", FORM, "X-XSRF-TOKEN", token());
        assertThat(page.status()).isEqualTo(400);
        assertNoTrace(page);
    }

    @Test
    void an_address_too_broken_for_the_portal_gets_the_same_words() {
        Page page = visitor.get("/a%00b");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text("h1")).isEqualTo("This request cannot be understood");
        assertThat(page.body()).doesNotContain("Tomcat");
    }

    @Test
    void htmx_gets_the_words_alone() {
        Page page = visitor.get("/no/such/page", "HX-Request", "true");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).contains("There is no such page").doesNotContain("<html", "<main");
    }

    @Test
    void who_does_not_read_html_gets_the_words_as_text() {
        Page page = visitor.get("/no/such/page", "Accept", "application/json");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.header("Content-Type")).startsWith("text/plain");
        assertThat(page.body()).contains("There is no such page").doesNotContain("<");
    }

    @Test
    void a_form_whose_token_is_too_old_is_kept_and_can_be_sent_again() {
        visitor.get("/account/sign-in");
        Page expired = visitor.send("POST", "/theme", "theme=dark&then=/account/sign-in&_csrf=old", "Content-Type", FORM,
                "Sec-Fetch-Site", "same-origin");
        assertThat(expired.status()).isEqualTo(403);
        assertThat(expired.text("h1")).contains("too old");
        assertThat(expired.html().select("form.kept textarea[name=theme]").text()).isEqualTo("dark");
        Page sent = visitor.submit(expired, "form.kept", Map.of());
        assertThat(sent.path()).isEqualTo("/account/sign-in");
        assertThat(sent.html().select("html").attr("data-theme")).isEqualTo("dark");
    }

    @Test
    void a_form_from_another_site_is_refused_and_not_offered_again() {
        Page refused = visitor.send("POST", "/theme", "theme=dark", "Content-Type", FORM, "Sec-Fetch-Site", "cross-site",
                "Origin", "https://evil.example");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.html().select("form.kept")).isEmpty();
    }

    @Test
    void no_password_is_kept_on_the_page_of_an_expired_form() {
        Page expired = visitor.send("POST", "/account/sign-in", "name=ada&password=my-secret-words&_csrf=old", "Content-Type", FORM,
                "Sec-Fetch-Site", "same-origin");
        assertThat(expired.body()).contains("ada").doesNotContain("my-secret-words");
    }

    @Test
    void a_form_sent_after_the_visit_has_ended_is_kept() {
        String name = "late-" + UUID.randomUUID();
        Page account = visitor.submit(visitor.get("/account/register?then=/account"), "main form",
                Map.of("name", name, "password", "tiny-green-boats"));
        visitor.cookies().getCookieStore().getCookies().stream().filter(c -> c.getName().equals("fieldguide-session"))
                .toList().forEach(c -> visitor.cookies().getCookieStore().remove(URI.create("http://127.0.0.1:" + port), c));
        String token = account.html().select("input[name=_csrf]").val();
        Page late = visitor.send("POST", "/account/password", "note=my+words&present=secret-one&_csrf=" + token, "Content-Type", FORM,
                "Sec-Fetch-Site", "same-origin");
        assertThat(late.status()).isEqualTo(401);
        assertThat(late.text("h1")).isEqualTo("You are no longer signed in");
        assertThat(late.html().select("form.kept textarea[name=note]").text()).isEqualTo("my words");
        assertThat(late.body()).doesNotContain("secret-one");
    }

    private String token() {
        return visitor.get("/account/sign-in").html().select("input[name=_csrf]").val();
    }

    private static void assertNoTrace(Page page) {
        assertThat(page.body()).doesNotContain("Exception", "\tat ", "org.springframework", "fieldguide.");
    }
}
