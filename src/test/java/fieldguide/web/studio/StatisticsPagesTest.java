package fieldguide.web.studio;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.account.Accounts;
import fieldguide.account.Role;
import fieldguide.quiz.Quiz;
import fieldguide.quiz.item.Basis;
import fieldguide.quiz.item.Question;
import fieldguide.studio.Decision;
import fieldguide.studio.Statistics;
import fieldguide.testing.Arrivals;
import fieldguide.testing.Page;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import fieldguide.web.library.Shelf;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServedPortal
class StatisticsPagesTest {
    private static final String STATISTICS = "/studio/statistics";
    private static final String MODULE = STATISTICS + "/read-an-access-token";
    private static final String QUIZ = "/modules/read-an-access-token/4-knowledge-check/quiz";
    private static final int CLASS = 40;

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Shelf shelf;

    @Autowired
    Statistics statistics;

    @Autowired
    JdbcClient jdbc;

    private Quiz quiz;
    private List<Question> authored;
    private Visitor instructor;

    /** A class whose better half gets three questions right, and the other half the fourth. */
    @BeforeEach
    void arrive() {
        quiz = shelf.edition().quiz(shelf.library().module("read-an-access-token").orElseThrow());
        jdbc.sql("DELETE FROM study_attempt WHERE module = :module").param("module", quiz.module()).update();
        authored = quiz.questions().stream().filter(q -> q.basis().origin() == Basis.Origin.AUTHORED).toList();
        for (int i = 0; i < CLASS; i++) {
            for (int q = 0; q < 4; q++) {
                answer("class:" + i, authored.get(q), q < 3 == i < CLASS / 2);
            }
        }
        answer("class:0", authored.get(4), true);
        decide(authored.get(4), Decision.ASK);
        instructor = Arrivals.as(Role.INSTRUCTOR, port, accounts);
    }

    @AfterEach
    void leave() {
        jdbc.sql("DELETE FROM study_attempt WHERE owner LIKE 'class:%'").update();
        jdbc.sql("DELETE FROM studio_decision WHERE decided_by = 'test' OR module = :module").param("module", quiz.module()).update();
        decide(authored.get(4), Decision.ASK);
    }

    /** Every decision makes the portal look at the figures again. */
    private void decide(Question question, Decision decision) {
        statistics.decide(quiz, question.id(), question.revision(), decision, "test");
    }

    private void answer(String owner, Question question, boolean correct) {
        jdbc.sql("""
                INSERT INTO study_attempt (owner, token, sitting, module, quiz, question, revision, correct, answer, at, first)
                VALUES (:owner, :question, 's', :module, 'q', :question, :revision, :correct, 'chosen ', now(), true)
                """).param("owner", owner).param("question", question.id()).param("module", quiz.module())
                .param("revision", question.revision()).param("correct", correct).update();
    }

    @Test
    void figures_are_shown_where_there_are_enough_answers() {
        Page page = instructor.get(MODULE);
        assertThat(row(page, 0)).contains("40 0.50 1.00").contains("Asked");
        assertThat(row(page, 3)).contains("40 0.50 -1.00").contains("Held back: those who know less get it right more often");
        assertThat(row(page, 4)).contains("1 too few too few").contains("Asked, by hand");
        assertThat(instructor.get(STATISTICS).text("tr:has(a[href=" + MODULE + "])")).startsWith("Read an access token 40 5 1");
    }

    private String row(Page page, int question) {
        return page.html().select("tbody tr").stream().filter(r -> r.text().startsWith(authored.get(question).stemWords())).findFirst().orElseThrow().text();
    }

    @Test
    void the_same_figures_are_there_for_programs() {
        JsonNode json = new JsonMapper().readTree(instructor.get(STATISTICS + ".json", "Accept", "*/*").body());
        JsonNode module = StreamSupport.stream(json.spliterator(), false).filter(m -> m.get("module").asString().equals(quiz.module())).findFirst().orElseThrow();
        JsonNode odd = StreamSupport.stream(module.get("items").spliterator(), false)
                .filter(i -> i.get("id").asString().equals(authored.get(3).id())).findFirst().orElseThrow();
        assertThat(odd.get("discrimination").doubleValue()).isEqualTo(-1.0);
        assertThat(odd.get("held").booleanValue()).isTrue();
        assertThat(odd.get("source").asString()).matches("read-an-access-token/.+:\\d+");
    }

    @Test
    void a_question_that_misleads_is_not_drawn_until_an_instructor_wants_it() {
        assertThat(asked()).isEqualTo(authored.size() - 1);
        Page page = instructor.get(MODULE);
        Page done = instructor.submit(page, "form[action=" + MODULE + "/" + authored.get(3).id() + "]", Map.of());
        assertThat(done.html().text()).contains("The question is asked again in new quizzes.");
        assertThat(row(done, 3)).contains("Asked, by hand");
        assertThat(asked()).isEqualTo(authored.size());
    }

    /** How many questions a new sitting at the quiz of the unit with the authored questions has. */
    private int asked() {
        Visitor learner = new Visitor(port);
        String first = learner.submit(learner.get(QUIZ), "form[action$=/quiz]", Map.of()).path();
        int last = 1;
        while (learner.get(first.replaceFirst("1$", Integer.toString(last + 1))).status() == 200) {
            last++;
        }
        return last;
    }

    @Test
    void nothing_of_it_is_for_learners() {
        assertThat(Arrivals.as(Role.LEARNER, port, accounts).get(MODULE).status()).isEqualTo(403);
    }
}
