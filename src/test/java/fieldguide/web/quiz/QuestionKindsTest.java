package fieldguide.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.content.Block;
import fieldguide.content.LibraryReader;
import fieldguide.content.StudyModule;
import fieldguide.quiz.Quiz;
import fieldguide.quiz.item.Answer;
import fieldguide.quiz.item.Basis;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Option;
import fieldguide.quiz.item.Part;
import fieldguide.quiz.item.Placing;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.item.Writing;
import fieldguide.testing.Page;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each kind of question over HTTP, as a browser without scripts would ask and send it. */
@ServedPortal
class QuestionKindsTest {
    private static final String MODULE = "implement-managed-identities";
    private static final String UNIT = "7-knowledge-check";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Visitor visitor;
    private int before;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    static Stream<String> kinds() {
        StudyModule module = LibraryReader.read(Path.of("content")).module(MODULE).orElseThrow();
        Map<Class<?>, String> first = new LinkedHashMap<>();
        Quiz.of(module).questions().stream().filter(q -> q.basis().origin() == Basis.Origin.AUTHORED)
                .forEach(q -> first.putIfAbsent(q.getClass(), q.id()));
        return first.values().stream();
    }

    @Test
    void our_module_asks_questions_of_every_kind() {
        assertThat(kinds()).hasSize(10);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothing_tells_the_answer_before_it_is_given(String id) {
        AskedQuestion asked = asked(id);
        Page page = visitor.get(asked.path());
        assertThat(page.html().select("#question :is(.explanation, .outcome, .model, .right, .wrong, [checked], option[selected])")).isEmpty();
        assertThat(explanations(asked.question())).allSatisfy(e -> assertThat(page.text("body")).doesNotContain(e));
        if (asked.question() instanceof Writing writing) {
            assertThat(page.text("#question")).doesNotContainPattern("(?i)\\b" + Pattern.quote(writing.model().words()) + "\\b");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_solution_is_right_and_explained(String id) {
        AskedQuestion asked = asked(id);
        Page page = send(asked, visitor.get(asked.path()), asked.question().solution());
        assertThat(page.text(".verdict")).startsWith("Right.");
        assertThat(page.html().select("#question .wrong")).isEmpty();
        assertThat(page.html().select("#question .right")).isNotEmpty();
        assertThat(page.text("#question")).contains(explanations(asked.question()).findFirst().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_answer_is_shown_after_a_second_miss_and_not_before(String id) {
        AskedQuestion asked = asked(id);
        Page missed = send(asked, visitor.get(asked.path()), asked.wrong());
        boolean again = !(asked.question() instanceof Choice.TrueOrFalse);
        assertThat(missed.text(".verdict")).startsWith(again ? "Not right yet." : "Not right.");
        if (again) {
            assertThat(missed.html().select(".model")).isEmpty();
            assertThat(missed.text("#question")).doesNotContain(explanationOfKey(asked.question()));
            Page told = send(asked, missed, asked.wrong());
            assertThat(told.text(".verdict")).startsWith("Not right.");
            assertThat(told.text("#question")).contains(explanationOfKey(asked.question()));
            assertThat(told.html().select("#question button[type=submit]")).isEmpty();
        }
        assertThat(recorded(asked)).isEqualTo(again ? 2 : 1);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void sending_a_try_twice_records_it_once(String id) {
        AskedQuestion asked = asked(id);
        Page page = visitor.get(asked.path());
        send(asked, page, asked.wrong());
        send(asked, page, asked.wrong());
        send(asked, page, asked.question().solution());
        assertThat(recorded(asked)).isOne();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_empty_form_asks_for_an_answer(String id) {
        AskedQuestion asked = asked(id);
        Page page = visitor.submit(visitor.get(asked.path()), "#question form", Map.of());
        assertThat(page.text(".field-error")).isEqualTo(AnswerForm.missing(asked.question()));
        assertThat(recorded(asked)).isZero();
    }

    private int recorded(AskedQuestion asked) {
        return count(asked) - before;
    }

    private int count(AskedQuestion asked) {
        return jdbc.sql("select count(*) from study_attempt where question = ? and sitting = ?").param(asked.question().id())
                .param(asked.path().split("/")[5]).query(Integer.class).single();
    }

    private AskedQuestion asked(String id) {
        AskedQuestion asked = AskedQuestion.first(MODULE, UNIT, id);
        before = count(asked);
        return asked;
    }

    private Page send(AskedQuestion asked, Page page, Answer answer) {
        String body = "_csrf=" + page.html().selectFirst("#question input[name=_csrf]").val()
                + "&try=" + page.html().selectFirst("#question input[name=try]").val() + "&" + AskedQuestion.fields(answer);
        return visitor.send("POST", asked.path(), body, "Content-Type", "application/x-www-form-urlencoded");
    }

    private static Stream<String> explanations(Question question) {
        return (switch (question) {
            case Choice choice -> choice.options().stream().map(Option::explanation);
            case Placing placing -> placing.parts().stream().map(Part::explanation);
            case Writing writing -> writing.foreseen().stream().map(Option::explanation);
        }).map(QuestionKindsTest::text);
    }

    private static String explanationOfKey(Question question) {
        return text(switch (question) {
            case Choice choice -> choice.keys().getFirst().explanation();
            case Placing placing -> placing.parts().getFirst().explanation();
            case Writing writing -> writing.model().explanation();
        });
    }

    private static String text(List<Block> blocks) {
        return ((Block.Paragraph) blocks.getFirst()).prose().text();
    }
}
