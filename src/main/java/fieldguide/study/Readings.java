package fieldguide.study;

import fieldguide.content.StudyModule;
import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which units were opened and finished, by whom. */
@Repository
public class Readings {
    private final JdbcClient jdbc;
    private final InstantSource clock;

    Readings(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes that a unit was opened. */
    public void visit(String owner, String module, String unit) {
        throw new UnsupportedOperationException(jdbc + " " + clock);
    }

    /** Notes that a unit was read to its end. */
    public void finish(String owner, String module, String unit) {
        throw new UnsupportedOperationException();
    }

    /** Takes back that a unit was read to its end. */
    public void reopen(String owner, String module, String unit) {
        throw new UnsupportedOperationException();
    }

    /** How far the owner is with a module. */
    public Progress progress(String owner, StudyModule module) {
        throw new UnsupportedOperationException();
    }
}
