package fieldguide.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * axe finds nothing to complain of on any page, wide or as narrow as a phone, nor does any scroll sideways there; in the
 * dark, where nothing but colours differs, contrasts alone are looked at again.
 */
class AccessibilityE2E extends Journey {
    private static final String MODULE = "/modules/implement-managed-identities";
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> CONTRASTS = List.of("color-contrast", "link-in-text-block");
    private static final List<String> PAGES = List.of("/", "/?q=nothing+has+this", MODULE, MODULE + "/1-introduction",
            MODULE + "/2-explore", MODULE + "/2-explore/compare", MODULE + "/5-acquire-a-token/compare?table=defaultazurecredential-table&left=0&right=2",
            MODULE + "/3-authentication-flows/flow", MODULE + "/4-configure",
            MODULE + "/5-acquire-a-token", MODULE + "/5-acquire-a-token/source", MODULE + "/7-knowledge-check", MODULE + "/quiz", MODULE + "/guide",
            "/review", "/review/settings", "/progress", "/progress/erase", "/account/sign-in", "/account/register", "/no/such/page");

    @Autowired
    private JdbcClient jdbc;

    static List<String> pages() {
        return PAGES;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_by_its_address(String path) {
        check(page -> page.navigate(path));
    }

    @Test
    void a_guide_with_a_source_open() {
        check(page -> {
            UnitPage unit = UnitPage.open(page, "implement-managed-identities", "2-explore");
            unit.showSourceOf(unit.points().nth(2));
            unit.sourceSentence().waitFor();
        });
    }

    @Test
    void a_question_its_feedback_and_the_result() {
        check(page -> QuizPage.open(page, "read-an-access-token", "/4-knowledge-check/quiz"));
        check(page -> QuizPage.open(page, "read-an-access-token", "/4-knowledge-check/quiz").answerWrong());
        check(page -> {
            QuizPage.open(page, "read-an-access-token", "/4-knowledge-check/quiz").answerRight();
            page.navigate(page.url().replaceFirst("/\\d+(#.*)?$", ""));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {".columns", ".places", ".movable", "#text"})
    void a_question_of_another_kind_before_and_after_a_miss(String fields) {
        check(page -> QuizPage.openAt(page, "implement-managed-identities", "/7-knowledge-check/quiz", fields));
        check(page -> QuizPage.openAt(page, "implement-managed-identities", "/7-knowledge-check/quiz", fields).miss());
        check(page -> QuizPage.openAt(page, "implement-managed-identities", "/7-knowledge-check/quiz", fields).answerWrong());
    }

    @Test
    void a_review_and_the_progress_it_makes() {
        check(page -> ReviewPage.afterReading(page).openCard(0));
        check(page -> {
            ReviewPage review = ReviewPage.afterReading(page).openCard(0);
            page.keyboard().press("Space");
            review.answer().waitFor();
        });
        Page missed = check(ReviewPage::afterMissing);
        missed.keyboard().press("1");
        missed.keyboard().press("Enter");
        missed.locator("#feedback").waitFor();
        look(missed);
        missed.navigate("/progress");
        unfold(missed);
        look(missed);
    }

    @Test
    void the_bench_with_everything_on_it_unfolded() {
        check(page -> page.navigate("/sandbox"));
        Page page = inTheLight();
        SandboxPage bench = SandboxPage.beginWithExample(page);
        bench.readSecretInVain("rg1", "kv1");
        bench.breakIt("contributor");
        bench.actAsOperator();
        for (String path : List.of("/sandbox", "/access", "/activity", "/connect", "/create", "/create/vault", "/reset", "/persona",
                "/directory", "/federation", "/live", "/break", "/break/contributor", "/chain?ran", "/call", "/keep", "/inspect",
                "/activity?show=refused", "/groups/rg1", "/groups/rg1/delete", "/groups/rg1/vm/vm1", "/groups/rg1/vm/vm1/identity", "/groups/rg1/vm/vm1/imds",
                "/groups/rg1/identity/id-shared/roles", "/groups/rg1/vault/kv1/access", "/groups/rg1/vault/kv1/secrets")) {
            page.navigate(path.equals("/sandbox") ? path : "/sandbox" + path);
            unfold(page);
            look(page);
        }
    }

    @Test
    void signing_in_to_an_application_by_keyboard_and_what_follows() {
        Page page = inTheLight();
        SandboxPage.beginWithExample(page);
        page.navigate("/sandbox/connect");
        String tenant = page.locator("dl.essentials dd").nth(2).innerText();
        page.navigate("/" + tenant + "/oauth2/v2.0/authorize?client_id=04b07795-8ddb-461a-bbee-02f9e1bf7b46&response_type=code"
                + "&redirect_uri=http%3A%2F%2Flocalhost%3A8400&scope=openid&state=s");
        look(page);
        page.route("http://localhost:8400/**", route -> route.fulfill(new Route.FulfillOptions().setBody("Welcome back.")));
        page.locator("#username").focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.getByText("Welcome back.").waitFor();
        assertThat(page.url()).startsWith("http://localhost:8400/?code=").contains("&state=s&");
    }

    @Test
    void what_an_admin_sees() {
        Page page = inTheLight();
        signInAsAdmin(page);
        for (String path : List.of("/account", "/admin/accounts", "/", "/studio/coverage", "/studio/coverage/implement-managed-identities",
                "/studio/coverage/implement-managed-identities/2-explore")) {
            page.navigate(path);
            look(page);
        }
    }

    private void signInAsAdmin(Page page) {
        String name = "grace-" + UUID.randomUUID().toString().substring(0, 8);
        page.navigate("/account/register");
        enter(page, name);
        jdbc.sql("UPDATE account SET role = 'ADMIN' WHERE name = ?").param(name).update();
        page.locator(".masthead form button").click();
        page.navigate("/account/sign-in");
        enter(page, name);
    }

    private static void enter(Page page, String name) {
        page.locator("input[name=name]").fill(name);
        page.locator("input[name=password]").fill("a long enough phrase");
        page.locator("main form button").click();
        page.locator(".masthead").getByText(name).waitFor();
    }

    private Page check(Consumer<Page> way) {
        Page page = inTheLight();
        way.accept(page);
        look(page);
        return page;
    }

    /** Without transitions, in the middle of which colours would have no contrast. */
    private Page inTheLight() {
        return visitor(new Browser.NewContextOptions().setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE).setViewportSize(1280, 900));
    }

    private static void unfold(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    }

    /** Wide and light, wide and dark, narrow and light; the page is left as it was. Contrasts do not depend on the width. */
    private static void look(Page page) {
        assertNothingFound(page, new AxeBuilder(page).withTags(RULES));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertNothingFound(page, new AxeBuilder(page).withRules(CONTRASTS));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(360, 740);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).as(page.url() + ": no sideways scrolling at 360 px").isEqualTo(360);
        assertNothingFound(page, new AxeBuilder(page).withTags(RULES).disableRules(CONTRASTS));
        page.setViewportSize(1280, 900);
    }

    /** Pages have no frames, so axe needs no page of its own beside them. */
    private static void assertNothingFound(Page page, AxeBuilder axe) {
        List<Rule> violations = axe.setLegacyMode(true).analyze().getViolations();
        assertThat(violations.stream().map(v -> v.getId() + ": " + v.getHelp() + " " + v.getNodes().stream().limit(3)
                .map(n -> n.getTarget() + " " + n.getHtml()).toList()).toList()).as(page.url()).isEmpty();
    }
}
