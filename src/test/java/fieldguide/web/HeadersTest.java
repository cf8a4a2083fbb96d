package fieldguide.web;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.testing.Page;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServedPortal
class HeadersTest {
    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account/sign-in", "/no/such/page", "/assets/mark.svg"})
    void browsers_are_told_to_run_nothing_but_our_files(String path) {
        Page page = visitor.get(path);
        assertThat(page.header("Content-Security-Policy")).isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; "
                + "img-src 'self' data:; connect-src 'self'; font-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Server")).isEmpty();
    }

    @Test
    void pages_obey_the_policy_themselves() {
        Page page = visitor.get("/account/sign-in");
        assertThat(page.html().select("style, [style], script:not([src]), [onclick], [hx-on]")).isEmpty();
        assertThat(page.html().select("script, link[rel=stylesheet], use").eachAttr("src")).isNotEmpty()
                .allMatch(s -> s.startsWith("/assets/"));
    }

    @Test
    void assets_carry_their_hash_and_are_kept_and_pages_are_not() {
        Page page = visitor.get("/account/sign-in");
        assertThat(page.header("Cache-Control")).contains("no-store");
        for (String sheet : page.html().select("link[rel=stylesheet]").eachAttr("href")) {
            assertThat(sheet).matches("/assets/css/[a-z]+-[0-9a-f]{32}\\.css");
            assertThat(visitor.get(sheet).header("Cache-Control")).contains("max-age=31536000", "immutable");
        }
        assertThat(page.html().select("script[src*=/htmx.min-]")).hasSize(1);
    }

    @Test
    void cookies_are_out_of_reach_of_scripts_and_of_other_sites_forms() {
        Page page = visitor.get("/account/sign-in");
        assertThat(page.headers().allValues("Set-Cookie")).isNotEmpty()
                .allMatch(c -> c.contains("HttpOnly") && c.contains("SameSite=Lax"));
    }

    @Test
    void who_only_looks_around_needs_no_session() {
        visitor.get("/account/sign-in");
        visitor.get("/no/such/page");
        assertThat(visitor.cookies().getCookieStore().getCookies()).noneMatch(c -> c.getName().equals("fieldguide-session"));
    }

    @Test
    void the_page_and_what_it_loads_stay_within_the_budget() {
        Page page = visitor.get("/account/sign-in");
        int scripts = page.html().select("script[src]").eachAttr("src").stream().mapToInt(visitor::transferred).sum();
        int sheets = page.html().select("link[href]").eachAttr("href").stream().mapToInt(visitor::transferred).sum();
        assertThat(scripts).as("bytes of scripts, compressed").isBetween(1, 30_000);
        assertThat(scripts + sheets + visitor.transferred("/account/sign-in")).isLessThan(100_000);
    }
}
