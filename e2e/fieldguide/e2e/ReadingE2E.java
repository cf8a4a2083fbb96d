package fieldguide.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reading a guide, with scripts, by keyboard, and without scripts. */
class ReadingE2E extends Journey {
    private static final String MODULE = "implement-managed-identities";

    @Test
    void a_learner_finds_a_module_reads_its_guide_and_opens_the_source_of_a_bullet() {
        Page page = visitor();
        page.navigate("/");
        page.getByText("Implement managed identities").first().click();
        page.getByText("Explore managed identities").first().click();
        UnitPage unit = new UnitPage(page);
        Locator point = unit.points().nth(2);
        unit.showSourceOf(point);
        assertThat(unit.sourceSentence()).not().isEmpty();
        assertThat(page.locator(".source-place")).containsText("2-explore.md, line");
        unit.view("Compare");
        assertThat(page.locator("table.compare").first()).isVisible();
        unit.view("Source");
        assertThat(page.locator(".view-source p").first()).isVisible();
    }

    @Test
    void the_source_opens_by_keyboard_alone() {
        Page page = visitor();
        UnitPage unit = UnitPage.open(page, MODULE, "2-explore");
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        assertThat(unit.sourceSentence()).isVisible();
    }

    @Test
    void without_scripts_the_source_of_a_bullet_opens_and_units_can_be_ticked_off() {
        Page page = visitorWithoutScripts();
        UnitPage unit = UnitPage.open(page, MODULE, "2-explore");
        unit.showSourceOf(unit.points().nth(2));
        assertThat(unit.sourceSentence()).isVisible();
        unit.done();
        assertThat(page).hasURL(Pattern.compile(".*/3-authentication-flows$"));
        unit.view("Flow");
        assertThat(page.locator("svg[role=img]")).hasCount(2);
    }

    @Test
    void a_guide_opened_again_remembers_what_was_done() {
        Page page = visitor();
        UnitPage unit = UnitPage.open(page, MODULE, "1-introduction");
        unit.done();
        page.navigate("/");
        assertThat(page.locator(".plate-progress").first()).containsText("1 of 7 units done");
        page.locator("a.continue").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/2-explore$"));
    }
}
