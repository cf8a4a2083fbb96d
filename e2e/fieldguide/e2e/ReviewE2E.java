package fieldguide.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Reviewing by keyboard alone, and without scripts. */
class ReviewE2E extends Journey {

    @Test
    void cards_are_turned_and_graded_by_keys() {
        Page page = visitor();
        ReviewPage review = ReviewPage.afterReading(page).openCard(0);
        assertThat(page.locator(".card-answer > summary")).isFocused();
        assertThat(review.answer()).not().isVisible();
        page.keyboard().press("3");
        assertThat(review.answer()).not().isVisible();
        page.keyboard().press("Space");
        assertThat(review.answer()).isFocused();
        page.keyboard().press("4");
        assertThat(review.last()).containsText("Graded “Easy”");
        review.openCard(1);
        page.keyboard().press("Space");
        assertThat(review.answer()).isVisible();
        page.keyboard().press("Space");
        assertThat(review.last()).containsText("Graded “Good”");
        page.locator(".last-grade button").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".notice.positive")).containsText("taken back");
        assertThat(page.locator(".card-answer > summary")).isFocused();
    }

    @Test
    void a_question_is_answered_by_keys() {
        Page page = visitor();
        ReviewPage.afterMissing(page);
        assertThat(page.locator("#task")).isFocused();
        page.keyboard().press("2");
        assertThat(page.locator(".option input").nth(1)).isChecked();
        page.keyboard().press("Enter");
        assertThat(page.locator("#feedback")).isFocused();
        page.keyboard().press("3");
        assertThat(page.locator("#feedback")).hasCount(0);
    }

    @Test
    void all_of_it_works_without_scripts() {
        Page page = visitorWithoutScripts();
        ReviewPage review = ReviewPage.afterReading(page).openCard(0);
        page.locator(".card-answer > summary").press("Space");
        assertThat(review.answer()).isVisible();
        review.grade("good").click();
        assertThat(review.last()).containsText("Graded “Good”: comes back in 10 min.");
        page.locator(".last-grade button").click();
        assertThat(page.locator(".notice.positive")).containsText("taken back");
        ReviewPage.afterMissing(page);
        page.navigate("/progress");
        assertThat(page.locator(".mastery-figure").first()).containsText("0 of");
    }

    @Test
    void the_zone_is_the_browsers_until_it_is_chosen() {
        Page page = visitor(new Browser.NewContextOptions().setTimezoneId("Asia/Tokyo"));
        page.waitForResponse("**/review/zone", () -> page.navigate("/review"));
        page.navigate("/review/settings");
        assertThat(page.locator("#zone")).hasValue("Asia/Tokyo");
        page.locator("#zone").selectOption("Europe/Rome");
        page.locator("main form button").click();
        assertThat(page.locator("#zone")).hasValue("Europe/Rome");
    }
}
