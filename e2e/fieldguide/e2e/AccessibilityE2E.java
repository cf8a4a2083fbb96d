package fieldguide.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** axe finds nothing to complain of on any page, light or dark, wide or as narrow as a phone; nor does any scroll sideways there. */
class AccessibilityE2E extends Journey {
    private static final String MODULE = "/modules/implement-managed-identities";
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> PAGES = List.of("/", "/?q=nothing+has+this", MODULE, MODULE + "/1-introduction",
            MODULE + "/2-explore", MODULE + "/2-explore/compare", MODULE + "/5-acquire-a-token/compare?table=defaultazurecredential-table&left=0&right=2",
            MODULE + "/3-authentication-flows/flow", MODULE + "/4-configure",
            MODULE + "/5-acquire-a-token", MODULE + "/5-acquire-a-token/source", MODULE + "/7-knowledge-check", MODULE + "/quiz", MODULE + "/guide",
            "/review", "/review/settings", "/progress", "/progress/erase", "/account/sign-in", "/account/register", "/no/such/page");

    @Autowired
    private JdbcClient jdbc;

    static Stream<Arguments> pages() {
        return PAGES.stream().flatMap(p -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).map(c -> Arguments.of(p, c)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_by_its_address(String path, ColorScheme colours) {
        check(colours, page -> page.navigate(path));
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void a_guide_with_a_source_open(ColorScheme colours) {
        check(colours, page -> {
            UnitPage unit = UnitPage.open(page, "implement-managed-identities", "2-explore");
            unit.showSourceOf(unit.points().nth(2));
            unit.sourceSentence().waitFor();
        });
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void a_question_its_feedback_and_the_result(ColorScheme colours) {
        check(colours, page -> QuizPage.open(page, "read-an-access-token", "/4-knowledge-check/quiz"));
        check(colours, page -> QuizPage.open(page, "read-an-access-token", "/4-knowledge-check/quiz").answerWrong());
        check(colours, page -> {
            QuizPage.open(page, "read-an-access-token", "/4-knowledge-check/quiz").answerRight();
            page.navigate(page.url().replaceFirst("/\\d+(#.*)?$", ""));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {".columns", ".places", ".movable", "#text"})
    void a_question_of_another_kind_before_and_after_a_miss(String fields) {
        check(ColorScheme.LIGHT, page -> QuizPage.openAt(page, "implement-managed-identities", "/7-knowledge-check/quiz", fields));
        check(ColorScheme.DARK, page -> QuizPage.openAt(page, "implement-managed-identities", "/7-knowledge-check/quiz", fields).miss());
        check(ColorScheme.LIGHT, page -> QuizPage.openAt(page, "implement-managed-identities", "/7-knowledge-check/quiz", fields).answerWrong());
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void a_review_and_the_progress_it_makes(ColorScheme colours) {
        check(colours, page -> ReviewPage.afterReading(page).openCard(0));
        check(colours, page -> {
            ReviewPage review = ReviewPage.afterReading(page).openCard(0);
            page.keyboard().press("Space");
            review.answer().waitFor();
        });
        check(colours, ReviewPage::afterMissing);
        check(colours, page -> {
            ReviewPage.afterMissing(page);
            page.keyboard().press("1");
            page.keyboard().press("Enter");
            page.locator("#feedback").waitFor();
        });
        check(colours, page -> {
            ReviewPage.afterMissing(page);
            page.navigate("/progress");
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        });
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void the_bench_with_everything_on_it_unfolded(ColorScheme colours) {
        check(colours, page -> page.navigate("/sandbox"));
        Page page = visitor(new Browser.NewContextOptions().setColorScheme(colours).setViewportSize(1280, 900));
        SandboxPage bench = SandboxPage.beginWithExample(page);
        bench.readSecretInVain("rg1", "kv1");
        bench.breakIt("contributor");
        bench.actAsOperator();
        for (String path : List.of("/sandbox", "/access", "/activity", "/connect", "/create", "/create/vault", "/reset", "/persona",
                "/live", "/break", "/break/contributor", "/chain?ran", "/call", "/keep", "/inspect", "/activity?show=refused", "/groups/rg1",
                "/groups/rg1/delete", "/groups/rg1/vm/vm1", "/groups/rg1/vm/vm1/identity", "/groups/rg1/vm/vm1/imds",
                "/groups/rg1/identity/id-shared/roles", "/groups/rg1/vault/kv1/access", "/groups/rg1/vault/kv1/secrets")) {
            page.setViewportSize(1280, 900);
            page.navigate(path.equals("/sandbox") ? path : "/sandbox" + path);
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
            assertNothingFound(page);
            page.setViewportSize(360, 740);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path + ": no sideways scrolling at 360 px").isEqualTo(360);
        }
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void what_an_admin_sees(ColorScheme colours) {
        for (String path : List.of("/account", "/admin/accounts", "/", "/studio/coverage", "/studio/coverage/implement-managed-identities",
                "/studio/coverage/implement-managed-identities/2-explore")) {
            check(colours, page -> {
                signInAsAdmin(page);
                page.navigate(path);
            });
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

    private void check(ColorScheme colours, Consumer<Page> way) {
        Page page = visitor(new Browser.NewContextOptions().setColorScheme(colours).setViewportSize(1280, 900));
        way.accept(page);
        assertNothingFound(page);
        page.setViewportSize(360, 740);
        if (colours == ColorScheme.LIGHT) {
            assertNothingFound(page);
        }
        assertThat(page.evaluate("document.documentElement.scrollWidth")).as("no sideways scrolling at 360 px").isEqualTo(360);
    }

    private static void assertNothingFound(Page page) {
        List<Rule> violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        assertThat(violations.stream().map(v -> v.getId() + ": " + v.getHelp() + " " + v.getNodes().stream().limit(3)
                .map(n -> n.getTarget() + " " + n.getHtml()).toList()).toList()).as(page.url()).isEmpty();
    }
}
