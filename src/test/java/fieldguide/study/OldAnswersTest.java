package fieldguide.study;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.quiz.item.Answer;
import fieldguide.testing.Database;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of the first version, with what learners had done by then: nothing of it is lost on the way to the present. */
class OldAnswersTest {
    private final DataSource database = Database.atVersion("200");
    private final JdbcClient jdbc = JdbcClient.create(database);

    private void attempt(String token, String question, boolean correct, boolean first) {
        jdbc.sql("""
                INSERT INTO study_attempt (owner, token, sitting, module, quiz, question, revision, correct, first, at)
                VALUES ('guest:1', :token, 's1', 'boats', 'boats', :question, 'r1', :correct, :first, '2026-03-01T10:00:00Z')
                """).param("token", token).param("question", question).param("correct", correct).param("first", first).update();
    }

    private void choice(String token, String option, boolean chosen) {
        jdbc.sql("""
                INSERT INTO study_choice (attempt, option, chosen, correct) SELECT id, :option, :chosen, true FROM study_attempt WHERE token = :token
                """).param("token", token).param("option", option).param("chosen", chosen).update();
    }

    /** When options were rows of their own. */
    @Test
    void answers_of_the_first_version_keep_what_was_chosen() {
        attempt("s1:q1", "q1", true, true);
        choice("s1:q1", "b", true);
        choice("s1:q1", "a", true);
        choice("s1:q1", "c", false);
        attempt("s1:q2", "q2", false, true);
        choice("s1:q2", "d", false);
        attempt("s1:q1:2", "q1", false, false);
        jdbc.sql("INSERT INTO study_reading VALUES ('guest:1', 'boats', 'u1', '2026-03-01T09:00:00Z', '2026-03-01T09:30:00Z')").update();
        Database.migrate(database);
        List<Attempt> kept = new Attempts(jdbc, Instant::now).of("guest:1", "s1");
        assertThat(kept).extracting(Attempt::question).containsExactly("q1", "q2", "q1");
        assertThat(kept).extracting(Attempt::correct).containsExactly(true, false, false);
        assertThat(kept).extracting(Attempt::first).containsExactly(true, true, false);
        assertThat(kept).extracting(Attempt::at).containsOnly(Instant.parse("2026-03-01T10:00:00Z"));
        assertThat(kept).extracting(Attempt::answer).containsExactly(new Answer.Chosen(Set.of("a", "b")), new Answer.Chosen(Set.of()),
                new Answer.Chosen(Set.of()));
        assertThat(new Readings(jdbc, Instant::now).of("guest:1").get("boats")).extracting(r -> r.finished().isPresent()).containsExactly(true);
        assertThat(new FirstAnswers(jdbc).of("boats")).extracting(FirstAnswer::question).containsExactly("q1", "q2");
    }
}
