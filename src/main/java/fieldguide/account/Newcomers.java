package fieldguide.account;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts registrations by address, and forgets them soon: a class registers in a minute, a robot goes on and on. */
@Repository
class Newcomers {
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int FOR_ADDRESS = 100;

    private final JdbcClient jdbc;

    Newcomers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Fault fault() {
        return new Fault("name", "Too many accounts were made from your network just now. Try again in a quarter of an hour.");
    }

    boolean tooMany(String address, Instant now) {
        return jdbc.sql("SELECT count(*) >= :most FROM newcomer WHERE address = :address AND at > :since")
                .param("most", FOR_ADDRESS).param("address", address)
                .param("since", Timestamp.from(now.minus(WINDOW)))
                .query(Boolean.class).single();
    }

    void add(String address, Instant now) {
        jdbc.sql("DELETE FROM newcomer WHERE at < :before").param("before", Timestamp.from(now.minus(WINDOW))).update();
        jdbc.sql("INSERT INTO newcomer (address, at) VALUES (:address, :now)")
                .param("address", address).param("now", Timestamp.from(now)).update();
    }
}
