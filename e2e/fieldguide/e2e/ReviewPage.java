package fieldguide.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fieldguide.testing.Keys;

/** The review as a learner uses it, who has read one unit to its end. */
record ReviewPage(Page page) {
    private static final String MODULE = "read-an-access-token";
    private static final String UNIT = "2-header-payload-signature";

    static ReviewPage afterReading(Page page) {
        page.navigate("/review/settings");
        page.locator("#fresh").fill("999");
        page.locator("main form button").click();
        UnitPage.open(page, MODULE, UNIT).done();
        return new ReviewPage(page);
    }

    /** One of the unit's cards, whenever its turn is. */
    ReviewPage openCard(int number) {
        page.navigate(Keys.address(Keys.cards(MODULE, UNIT).get(number)));
        return this;
    }

    /** A question with options that was missed in a quiz. */
    static ReviewPage afterMissing(Page page) {
        QuizPage.openAt(page, MODULE, "/4-knowledge-check/quiz", ".option").answerWrong();
        page.navigate("/review");
        return new ReviewPage(page);
    }

    Locator answer() {
        return page.locator(".card-back");
    }

    Locator grade(String name) {
        return page.locator(".grade-" + name);
    }

    Locator last() {
        return page.locator("#last");
    }
}
