package fieldguide.study;

import fieldguide.quiz.item.Question;
import fieldguide.quiz.Quiz;
import fieldguide.quiz.item.Answer;
import fieldguide.quiz.item.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All answers ever given. */
@Repository
public class Attempts {
    private static final int TRIES = 5;
    private static final String COLUMNS = """
            a.sitting, a.token, a.module, a.quiz, a.question, a.revision, a.correct, a.first, a.answer, a.at
            """;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Attempts(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Stores an answer once: a token that was seen before gives back what was stored then. Of answers that arrive at the
     * same moment only one can be the first; the others are stored again, after it.
     */
    public Attempt record(Submission submission) {
        for (int i = 0; i < TRIES; i++) {
            Optional<Attempt> stored = stored(submission).or(() -> known(submission));
            if (stored.isPresent()) {
                return stored.get();
            }
        }
        throw new IllegalStateException("answer " + submission.token() + " could not be stored");
    }

    /** Empty where the token is known, or another answer has become the first at this moment. */
    private Optional<Attempt> stored(Submission submission) {
        Verdict verdict = submission.verdict();
        return jdbc.sql("""
                INSERT INTO study_attempt AS a (owner, token, sitting, module, quiz, question, revision, correct, answer, at, first)
                SELECT :owner, :token, :sitting, :module, :quiz, :question, :revision, :correct, :answer, :at,
                       NOT EXISTS (SELECT FROM study_attempt WHERE owner = :owner AND module = :module
                                   AND question = :question AND revision = :revision)
                ON CONFLICT DO NOTHING RETURNING
                """ + COLUMNS)
                .param("owner", submission.owner())
                .param("token", submission.token())
                .param("sitting", submission.attempt())
                .param("module", submission.quiz().module())
                .param("quiz", submission.quiz().id())
                .param("question", verdict.question().id())
                .param("revision", verdict.question().revision())
                .param("correct", verdict.correct())
                .param("answer", verdict.answer().stored())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query((row, _) -> attempt(row)).optional();
    }

    private Optional<Attempt> known(Submission submission) {
        return jdbc.sql("SELECT " + COLUMNS + "FROM study_attempt a WHERE owner = :owner AND token = :token")
                .param("owner", submission.owner()).param("token", submission.token())
                .query((row, _) -> attempt(row)).optional();
    }

    /** The answers of one sitting, in the order they were given. */
    public List<Attempt> of(String owner, String attempt) {
        return jdbc.sql("SELECT " + COLUMNS + "FROM study_attempt a WHERE owner = :owner AND sitting = :sitting ORDER BY id")
                .param("owner", owner).param("sitting", attempt)
                .query((row, _) -> attempt(row)).list();
    }

    /** The answer given last in any quiz, whose sitting may not be at its end. */
    public Optional<Attempt> last(String owner) {
        return jdbc.sql("SELECT " + COLUMNS + "FROM study_attempt a WHERE owner = :owner AND sitting NOT LIKE 'review/%' ORDER BY id DESC LIMIT 1")
                .param("owner", owner).query((row, _) -> attempt(row)).optional();
    }

    /** The latest answers to a quiz's questions as they are now, whichever quiz they were given in. */
    public List<Attempt> latest(String owner, Quiz quiz) {
        return jdbc.sql("SELECT * FROM (SELECT DISTINCT ON (a.question) " + COLUMNS + """
                FROM study_attempt a
                JOIN unnest(:questions::text[], :revisions::text[]) AS now (question, revision)
                  ON now.question = a.question AND now.revision = a.revision
                WHERE owner = :owner AND module = :module
                ORDER BY a.question, a.id DESC) latest ORDER BY at
                """)
                .param("owner", owner).param("module", quiz.module())
                .param("questions", quiz.questions().stream().map(Question::id).toArray(String[]::new))
                .param("revisions", quiz.questions().stream().map(Question::revision).toArray(String[]::new))
                .query((row, _) -> attempt(row)).list();
    }

    /** How the latest answers to a quiz's present questions turned out. */
    public Score score(String owner, Quiz quiz) {
        return Score.of(latest(owner, quiz));
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(row.getString("sitting"), row.getString("token"), row.getString("module"), row.getString("quiz"),
                row.getString("question"), row.getString("revision"), row.getBoolean("correct"), row.getBoolean("first"),
                Answer.read(row.getString("answer")), row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
