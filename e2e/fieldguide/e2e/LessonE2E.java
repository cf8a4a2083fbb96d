package fieldguide.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The pages of the bench that teach: with scripts, without, and by the keyboard alone. */
class LessonE2E extends Journey {

    @Test
    void a_mistake_is_made_understood_put_right_and_undone() {
        mistake(visitor());
    }

    @Test
    void the_same_without_scripts() {
        mistake(visitorWithoutScripts());
    }

    private static void mistake(Page page) {
        SandboxPage bench = SandboxPage.beginWithExample(page);
        bench.breakIt("role-missing");
        assertThat(bench.answer()).containsText("403 Forbidden");
        assertThat(page.locator(".reason")).containsText("A token says who calls, not what they may do.");
        bench.press("Assign Key Vault Secrets User at the vault");
        assertThat(bench.answer()).containsText("200 OK");
        bench.press("Undo the lesson");
        bench.heading("Break it");
        assertThat(bench.tree()).not().containsText("break-it");
    }

    @Test
    void somebody_with_few_roles_is_refused_and_the_owner_helps() {
        SandboxPage bench = SandboxPage.beginWithExample(visitor());
        bench.actAsOperator();
        bench.go("vm1", "Identity");
        bench.press("Attach");
        assertThat(bench.answer()).containsText("LinkedAuthorizationFailed");
        bench.press("Assign Managed Identity Operator at id-shared");
        assertThat(bench.answer()).containsText("201 Created");
        bench.press("Attach");
        assertThat(bench.answer()).containsText("The user-assigned identity id-shared is attached to vm1.");
        bench.press("Be the owner again");
        assertThat(bench.page().locator(".acting")).hasCount(0);
    }

    @Test
    void the_seven_steps_light_up_while_somebody_looks_and_stay_lit_after_a_reload() {
        Page page = visitor();
        SandboxPage.beginWithExample(page);
        page.navigate("/sandbox/live");
        assertThat(page.locator("#live-state")).containsText("Following");
        assertThat(page.locator(".live h2")).hasText("id-shared, user-assigned");
        Page other = page.context().newPage();
        other.navigate("/sandbox/groups/rg1/vm/vm1/imds");
        new SandboxPage(other).press("Call IMDS");
        new SandboxPage(other).answer().waitFor();
        page.bringToFront();
        assertThat(page.locator(".live-summary")).hasText("5 of 7 steps have happened for vm1.");
        assertThat(page.locator(".flow-plate .flow-differs")).hasCount(5);
        assertThat(page.locator("#happened li").first()).containsText("issues a token");
        page.reload();
        assertThat(page.locator(".live-summary")).hasText("5 of 7 steps have happened for vm1.");
    }

    @Test
    void without_scripts_the_steps_are_shown_as_they_stand_with_a_link_to_look_again() {
        Page page = visitorWithoutScripts();
        SandboxPage.beginWithExample(page);
        page.navigate("/sandbox/live");
        assertThat(page.locator("#live-state")).containsText("As it was when the page was opened.");
        page.getByText("Look again").click();
        assertThat(page.locator(".seven > li.done")).hasCount(2);
    }

    @Test
    void a_chain_is_run_by_the_keyboard_alone() {
        Page page = visitor();
        SandboxPage.beginWithExample(page);
        page.navigate("/sandbox/chain");
        page.locator("#host").focus();
        page.keyboard().press("ArrowDown");
        for (int i = 0; i < 12; i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        assertThat(page.locator("#result-title")).hasText("Managed identity wins");
        assertThat(page.locator("#result")).isFocused();
    }
}
