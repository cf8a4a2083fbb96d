package fieldguide.study;

import fieldguide.quiz.Quiz;
import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All answers ever given. */
@Repository
public class Attempts {
    private final JdbcClient jdbc;
    private final InstantSource clock;

    Attempts(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Stores an answer once: a token that was seen before gives back what was stored then. */
    public Attempt record(Submission submission) {
        throw new UnsupportedOperationException(jdbc + " " + clock);
    }

    /** The answers of one sitting, in the order they were given. */
    public List<Attempt> of(String owner, String attempt) {
        throw new UnsupportedOperationException();
    }

    /** How the latest answers to a quiz's present questions turned out. */
    public Score score(String owner, Quiz quiz) {
        throw new UnsupportedOperationException();
    }
}
