package fieldguide.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.account.Accounts;
import fieldguide.account.Role;
import fieldguide.testing.Page;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import java.net.HttpCookie;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServedPortal
class AccountPagesTest {
    private static final String PASSWORD = "tiny-green-boats";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    private final String name = "ada-" + UUID.randomUUID();
    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void registering_signs_in_and_the_account_page_knows_the_reader() {
        Page account = register(visitor, "/account");
        assertThat(account.path()).isEqualTo("/account");
        assertThat(account.text(".notice.positive")).contains("Welcome, " + name);
        assertThat(account.text("main dl")).contains(name, "Learner");
        assertThat(account.text(".masthead")).contains(name, "Sign out");
    }

    @Test
    void a_page_behind_the_sign_in_is_reached_after_it() {
        register(visitor, "/account");
        Visitor elsewhere = new Visitor(port);
        Page asked = elsewhere.get("/account");
        assertThat(asked.path()).isEqualTo("/account/sign-in");
        Page reached = elsewhere.submit(asked, "main form", Map.of("name", name, "password", PASSWORD));
        assertThat(reached.path()).isEqualTo("/account");
    }

    @Test
    void a_wrong_password_is_refused_and_the_name_stays_typed() {
        register(visitor, "/account");
        Visitor guesser = new Visitor(port);
        Page refused = guesser.submit(guesser.get("/account/sign-in"), "main form", Map.of("name", name, "password", "wrong"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("[role=alert].notice")).contains("do not belong together");
        assertThat(refused.html().select("input[name=name]").val()).isEqualTo(name);
        assertThat(refused.html().select("input[name=password]").val()).isEmpty();
        assertThat(guesser.get("/account").path()).isEqualTo("/account/sign-in");
    }

    @Test
    void a_registration_that_is_refused_says_why_beside_the_field() {
        Page refused = visitor.submit(visitor.get("/account/register"), "main form", Map.of("name", "a", "password", "short"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#name-hint")).contains("3 to 64 characters");
        assertThat(refused.text("#password-hint")).contains("at least 10 characters");
        assertThat(refused.html().select("[aria-invalid=true]")).hasSize(2);
    }

    @Test
    void signing_in_begins_a_session_of_its_own_and_new_form_tokens() {
        register(visitor, "/account");
        String before = cookie(visitor, "fieldguide-session");
        Page out = visitor.submit(visitor.get("/account"), "main form[action='/account/sign-out']", Map.of());
        assertThat(out.text(".masthead")).contains("Sign in");
        String token = cookie(visitor, "fieldguide-form");
        visitor.submit(visitor.get("/account/sign-in?then=/account"), "main form", Map.of("name", name, "password", PASSWORD));
        visitor.get("/account");
        assertThat(cookie(visitor, "fieldguide-session")).isNotEqualTo(before);
        assertThat(cookie(visitor, "fieldguide-form")).isNotEqualTo(token);
    }

    @Test
    void nobody_is_sent_to_another_site_after_signing_in() {
        for (String away : List.of("//evil.example", "https://evil.example", "/\\evil.example", "/\t/evil.example", "evil")) {
            Page page = visitor.get("/account/sign-in?then=" + java.net.URLEncoder.encode(away, java.nio.charset.StandardCharsets.UTF_8));
            assertThat(page.html().select("main input[name=then]").val()).as(away).isEqualTo("/");
        }
    }

    @Test
    void a_changed_password_signs_other_devices_out_and_keeps_this_one() {
        register(visitor, "/account");
        Visitor other = new Visitor(port);
        other.submit(other.get("/account/sign-in?then=/account"), "main form", Map.of("name", name, "password", PASSWORD));
        Page changed = visitor.submit(visitor.get("/account"), "form[action='/account/password']",
                Map.of("present", PASSWORD, "wanted", "another good one"));
        assertThat(changed.text(".notice.positive")).contains("changed");
        assertThat(visitor.get("/account").path()).isEqualTo("/account");
        assertThat(other.get("/account").path()).isEqualTo("/account/sign-in");
    }

    @Test
    void a_deleted_account_cannot_sign_in_again() {
        register(visitor, "/account");
        Page wrong = visitor.submit(visitor.get("/account"), "form[action='/account/delete']", Map.of("password", "wrong"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select("details[open]")).hasSize(1);
        visitor.submit(visitor.get("/account"), "form[action='/account/delete']", Map.of("password", PASSWORD));
        assertThat(visitor.get("/account").path()).isEqualTo("/account/sign-in");
        assertThat(accounts.like(name, 1)).isEmpty();
    }

    @Test
    void an_admin_changes_a_role_and_the_account_has_it_when_it_signs_in_anew() {
        register(visitor, "/account");
        Visitor admin = admin();
        Page list = admin.get("/admin/accounts?words=" + name);
        assertThat(list.html().select("tbody tr")).hasSize(1);
        Page changed = admin.submit(list, "tbody form", Map.of("role", "INSTRUCTOR"));
        assertThat(changed.text(".notice.positive")).contains("Instructor");
        assertThat(visitor.get("/account").path()).isEqualTo("/account/sign-in");
        assertThat(accounts.like(name, 1).getFirst().role()).isEqualTo(Role.INSTRUCTOR);
    }

    @Test
    void a_search_without_a_hit_says_so() {
        assertThat(admin().get("/admin/accounts?words=nobody-at-all").text(".empty")).contains("No account");
    }

    private Visitor admin() {
        Visitor admin = new Visitor(port);
        String other = "admin-" + UUID.randomUUID();
        admin.submit(admin.get("/account/register"), "main form", Map.of("name", other, "password", PASSWORD));
        accounts.changeRole(accounts.like(other, 1).getFirst().id(), Role.ADMIN);
        Visitor again = new Visitor(port);
        again.submit(again.get("/account/sign-in?then=/account"), "main form", Map.of("name", other, "password", PASSWORD));
        return again;
    }

    private Page register(Visitor who, String then) {
        return who.submit(who.get("/account/register?then=" + then), "main form", Map.of("name", name, "password", PASSWORD));
    }

    private static String cookie(Visitor who, String name) {
        return who.cookies().getCookieStore().getCookies().stream().filter(c -> c.getName().equals(name))
                .map(HttpCookie::getValue).findFirst().orElse("");
    }
}
