package fieldguide.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A guest's work is kept on signing up, and found again on signing in elsewhere. */
class AccountE2E extends Journey {

    @Test
    void what_a_guest_did_is_there_after_signing_up_and_from_another_browser() {
        Page page = visitor();
        UnitPage.open(page, "implement-managed-identities", "1-introduction").done();
        QuizPage.open(page, "read-an-access-token", "/4-knowledge-check/quiz").answerRight();
        page.navigate("/sandbox");
        page.locator("main button").filter(new Locator.FilterOptions().setHasText("example")).click();
        assertThat(page.getByText("vm1").first()).isVisible();
        String name = "ada-" + UUID.randomUUID().toString().substring(0, 8);
        page.navigate("/account/register");
        page.locator("input[name=name]").fill(name);
        page.locator("input[name=password]").fill("a long enough phrase");
        page.locator("main form button").click();
        assertThat(page.locator(".masthead")).containsText(name);
        page.navigate("/");
        assertThat(page.locator(".plate-progress").first()).containsText("1 of 7 units done");

        Page elsewhere = visitor();
        elsewhere.navigate("/account/sign-in");
        elsewhere.locator("input[name=name]").fill(name);
        elsewhere.locator("input[name=password]").fill("a long enough phrase");
        elsewhere.locator("main form button").click();
        assertThat(elsewhere.locator(".masthead")).containsText(name);
        elsewhere.navigate("/sandbox");
        assertThat(elsewhere.getByText("vm1").first()).isVisible();
        elsewhere.navigate("/");
        assertThat(elsewhere.locator(".plate-progress").first()).containsText("1 of 7 units done");
    }
}
