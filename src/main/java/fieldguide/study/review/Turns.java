package fieldguide.study.review;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets what changes the reviews of one learner happen one after the other, on every node; each change as a whole or not at all. */
@Component
class Turns {
    private final JdbcClient jdbc;
    private final TransactionOperations together;

    Turns(JdbcClient jdbc, TransactionOperations together) {
        this.jdbc = jdbc;
        this.together = together;
    }

    <T> T of(String owner, Supplier<T> work) {
        return Objects.requireNonNull(together.execute(_ -> {
            jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('review ' || :owner, 0))").param("owner", owner).query().listOfRows();
            return work.get();
        }));
    }
}
