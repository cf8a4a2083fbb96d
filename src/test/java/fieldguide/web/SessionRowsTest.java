package fieldguide.web;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.account.Accounts;
import fieldguide.account.Role;
import fieldguide.testing.Arrivals;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a session costs the database while somebody reads on. */
@ServedPortal
class SessionRowsTest {
    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private Visitor visitor;
    private String row;

    @BeforeEach
    void arrive() {
        visitor = Arrivals.as(Role.LEARNER, port, accounts);
        row = jdbc.sql("SELECT primary_id FROM spring_session ORDER BY creation_time DESC LIMIT 1").query(String.class).single();
    }

    private long used() {
        return jdbc.sql("SELECT last_access_time FROM spring_session WHERE primary_id = :row").param("row", row).query(Long.class).single();
    }

    @Test
    void a_session_is_marked_as_used_once_a_minute() {
        long first = used();
        assertThat(visitor.get("/account").status()).isEqualTo(200);
        assertThat(used()).as("a moment later").isEqualTo(first);
        jdbc.sql("UPDATE spring_session SET last_access_time = last_access_time - 120000 WHERE primary_id = :row").param("row", row).update();
        assertThat(visitor.get("/account").status()).isEqualTo(200);
        assertThat(used()).as("after two minutes").isGreaterThanOrEqualTo(first);
    }
}
