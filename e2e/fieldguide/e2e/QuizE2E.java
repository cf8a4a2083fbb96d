package fieldguide.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fieldguide.quiz.item.Placing;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Taking a quiz, with scripts and without. */
class QuizE2E extends Journey {
    private static final String MODULE = "implement-managed-identities";
    private static final String CHECK = "/7-knowledge-check/quiz";

    @Test
    void a_right_and_a_wrong_answer_are_each_explained_and_lead_back_to_the_guide() {
        takeQuiz(visitor());
    }

    @Test
    void the_same_without_scripts() {
        takeQuiz(visitorWithoutScripts());
    }

    @ParameterizedTest
    @ValueSource(strings = {".options", ".columns", ".places", ".rows:not(:has(.columns))", "#text"})
    void every_kind_is_missed_tried_again_and_told_with_scripts_and_without(String fields) {
        for (Page page : List.of(visitor(), visitorWithoutScripts())) {
            QuizPage quiz = QuizPage.openAt(page, MODULE, CHECK, fields);
            quiz.miss();
            assertThat(quiz.verdict()).containsText("Not right");
            if (page.locator("#question button[type=submit]").count() > 0) {
                quiz.answerRight();
                assertThat(quiz.verdict()).containsText("Right.");
            }
            assertThat(quiz.explanations()).not().hasCount(0);
        }
    }

    @Test
    void steps_are_put_in_order_by_the_keyboard_alone() {
        Page page = visitor();
        QuizPage quiz = QuizPage.openAt(page, MODULE, CHECK, ".movable");
        Placing.Order order = (Placing.Order) quiz.question();
        for (int place = 0; place < order.parts().size(); place++) {
            Locator row = page.locator(".movable > li").filter(new Locator.FilterOptions().setHasText(order.parts().get(place).words()));
            int moves = (int) row.evaluate("row => [...row.parentElement.children].indexOf(row)") - place;
            for (int i = 0; i < Math.max(moves, place == 0 ? 1 : 0); i++) {
                row.locator("[data-by='-1']").focus();
                page.keyboard().press("Enter");
            }
        }
        page.locator("#question button[type=submit]").focus();
        page.keyboard().press("Enter");
        assertThat(quiz.verdict()).containsText("Right.");
        assertThat(quiz.verdict()).isFocused();
    }

    @Test
    void columns_are_chosen_by_the_keyboard_alone() {
        Page page = visitor();
        QuizPage quiz = QuizPage.openAt(page, MODULE, CHECK, ".columns");
        page.locator(".columns input").first().focus();
        int rows = page.locator(".columns").count();
        for (int row = 0; row < rows; row++) {
            page.keyboard().press("Space");
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        assertThat(quiz.verdict()).containsText("Not right yet.");
        assertThat(quiz.verdict()).isFocused();
        assertThat(page.locator(".row-to-place.right input:checked")).not().hasCount(0);
        assertThat(page.locator(".row-to-place.wrong input:checked")).hasCount(0);
    }

    private static void takeQuiz(Page page) {
        QuizPage quiz = QuizPage.open(page, MODULE, CHECK);
        quiz.answerRight();
        assertThat(quiz.verdict()).containsText("Right.");
        assertThat(quiz.explanations()).not().hasCount(0);
        quiz.next();
        assertThat(page.locator(".question-number")).containsText("Question 2 of");
        quiz.answerWrong();
        assertThat(quiz.verdict()).containsText("Not right.");
        assertThat(quiz.explanations()).not().hasCount(0);
        quiz.seeItInTheGuide();
        assertThat(page).hasURL(Pattern.compile(".*/modules/implement-managed-identities/.*"));
    }
}
