package fieldguide.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Taking a quiz, with scripts and without. */
class QuizE2E extends Journey {

    @Test
    void a_right_and_a_wrong_answer_are_each_explained_and_lead_back_to_the_guide() {
        takeQuiz(visitor());
    }

    @Test
    void the_same_without_scripts() {
        takeQuiz(visitorWithoutScripts());
    }

    private static void takeQuiz(Page page) {
        QuizPage quiz = QuizPage.open(page, "implement-managed-identities", "/7-knowledge-check/quiz");
        quiz.answerRight();
        assertThat(quiz.verdict()).containsText("Right.");
        assertThat(quiz.explanations()).hasCount(page.locator(".option").count());
        quiz.next();
        assertThat(page.locator(".question-number")).containsText("Question 2 of");
        quiz.answerWrong();
        assertThat(quiz.verdict()).containsText("Not right.");
        assertThat(page.locator(".option.right")).not().hasCount(0);
        quiz.seeItInTheGuide();
        assertThat(page).hasURL(Pattern.compile(".*/modules/implement-managed-identities/.*"));
    }
}
