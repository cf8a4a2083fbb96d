package fieldguide.study;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The owners of answers and readings. */
@Repository
public class Learners {
    private final JdbcClient jdbc;

    Learners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives all that a guest did to the account the guest has registered or signed in to. */
    public void adopt(String guest, String account) {
        throw new UnsupportedOperationException(jdbc.toString());
    }

    /** Removes all that is known of an owner. */
    public void forget(String owner) {
        throw new UnsupportedOperationException();
    }
}
