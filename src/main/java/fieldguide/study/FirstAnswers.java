package fieldguide.study;

import fieldguide.quiz.item.Answer;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers that say something of a question: those of people who met it for the first time. */
@Repository
public class FirstAnswers {
    private final JdbcClient jdbc;

    FirstAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To the questions of a module, whatever their revision. */
    public List<FirstAnswer> of(String module) {
        return jdbc.sql("SELECT owner, question, revision, correct, answer FROM study_attempt WHERE module = :module AND first ORDER BY id")
                .param("module", module)
                .query((row, _) -> new FirstAnswer(row.getString("owner"), row.getString("question"), row.getString("revision"),
                        row.getBoolean("correct"), Answer.read(row.getString("answer")))).list();
    }
}
