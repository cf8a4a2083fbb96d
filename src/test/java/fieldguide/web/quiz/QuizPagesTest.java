package fieldguide.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Question;
import fieldguide.testing.Page;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServedPortal
class QuizPagesTest {
    private static final String QUIZ = "/modules/read-an-access-token/4-knowledge-check/quiz";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void a_right_answer_is_told_and_explained_option_by_option() {
        Page question = begin();
        Page answered = visitor.submit(question, "#question form", Map.of("option", key(question)));
        assertThat(answered.text(".verdict")).startsWith("Right.");
        assertThat(answered.html().select(".explanation")).hasSize(question.html().select(".option").size());
        assertThat(answered.html().selectFirst(".verdict a")).isNotNull();
        Page guide = visitor.get(answered.html().selectFirst(".verdict a").attr("href").replaceFirst("#.*", ""));
        assertThat(guide.status()).isEqualTo(200);
    }

    @Test
    void a_wrong_answer_is_told_and_the_right_one_is_shown() {
        Page question = begin();
        String wrong = question.html().select("input[name=option]").eachAttr("value").stream()
                .filter(o -> !o.equals(key(question))).findFirst().orElseThrow();
        Page answered = visitor.submit(question, "#question form", Map.of("option", wrong));
        assertThat(answered.text(".verdict")).startsWith("Not right yet.");
        assertThat(answered.text(".option.wrong .outcome")).isEqualTo("Your answer, wrong");
        assertThat(answered.html().select(".option.right")).isEmpty();
        Page again = visitor.submit(answered, "#question form", Map.of("option", wrong));
        assertThat(again.text(".verdict")).startsWith("Not right.");
        assertThat(again.text(".option.right .outcome")).isEqualTo("Right answer");
    }

    @Test
    void nothing_tells_the_key_before_the_answer() {
        Page question = begin();
        assertThat(question.html().select(".explanation, .outcome, .right, .wrong, [checked]")).isEmpty();
        assertThat(question.body()).doesNotContain("isCorrect", "data-correct", "correct=");
    }

    @Test
    void the_same_answer_sent_twice_is_recorded_once_and_a_second_one_changes_nothing() {
        Page question = begin();
        visitor.submit(question, "#question form", Map.of("option", key(question)));
        String other = question.html().select("input[name=option]").eachAttr("value").stream()
                .filter(o -> !o.equals(key(question))).findFirst().orElseThrow();
        visitor.submit(question, "#question form", Map.of("option", key(question)));
        Page again = visitor.submit(question, "#question form", Map.of("option", other));
        assertThat(again.text(".verdict")).startsWith("Right.");
        String sitting = question.path().split("/")[5];
        assertThat(jdbc.sql("select count(*) from study_attempt where sitting = ?").param(sitting).query(Integer.class).single()).isOne();
    }

    @Test
    void no_answer_asks_for_one_and_records_nothing() {
        Page question = begin();
        Page asked = visitor.submit(question, "#question form", Map.of());
        assertThat(asked.text(".field-error")).isEqualTo("Choose an answer first.");
        assertThat(asked.html().select(".verdict")).isEmpty();
    }

    @Test
    void a_swap_gets_the_question_alone() {
        Page question = begin();
        String token = question.html().selectFirst("#question input[name=_csrf]").val();
        Page answered = visitor.send("POST", question.path(), "_csrf=" + token + "&option=" + key(question), "HX-Request", "true",
                "Content-Type", "application/x-www-form-urlencoded");
        assertThat(answered.body()).doesNotContain("<html").contains("verdict");
    }

    @Test
    void the_result_counts_by_objective_and_offers_the_wrong_ones_again() {
        Page question = begin();
        int asked = Integer.parseInt(question.text(".question-number").replaceAll(".* of ", ""));
        String sitting = question.path().replaceFirst("/\\d+$", "");
        for (int number = 1; number <= asked; number++) {
            Page one = visitor.get(sitting + "/" + number);
            String key = key(one);
            String given = number > 1 ? key : one.html().select("input[name=option]").eachAttr("value").stream()
                    .filter(o -> !o.equals(key)).findFirst().orElseThrow();
            visitor.submit(one, "#question form", Map.of("option", given));
        }
        Page result = visitor.get(sitting);
        assertThat(result.text("h1")).isEqualTo((asked - 1) + " of " + asked + " right");
        assertThat(result.html().select(".by-objective tbody tr").size()).isGreaterThan(1);
        Page again = visitor.submit(result, "form:has(input[name=wrong])", Map.of());
        assertThat(again.text(".question-number")).isEqualTo("Question 1 of 1");
    }

    private Page begin() {
        return visitor.submit(visitor.get(QUIZ), "main form", Map.of());
    }

    /** The id of the right option, which only the source tells. */
    private static String key(Page page) {
        return ((Choice) AskedQuestion.on(page.path()).question()).keys().getFirst().id();
    }
}
