package fieldguide.account;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Slows down whoever guesses passwords: few guesses for one name from one address; more for a name from anywhere, so
 * that its owner is not locked out by a stranger's few; most for an address, as a class room may share one.
 */
@Repository
class FailedSignIns {
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int FOR_NAME_AND_ADDRESS = 6;
    static final int FOR_NAME = 50;
    static final int FOR_ADDRESS = 150;

    private final JdbcClient jdbc;

    FailedSignIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How long the next attempt must wait, if it must. */
    Optional<Duration> remaining(String name, String address, Instant now) {
        return jdbc.sql("""
                SELECT min(at) AS oldest,
                       count(*) FILTER (WHERE name_key = :key AND address = :address) AS both,
                       count(*) FILTER (WHERE name_key = :key) AS by_name,
                       count(*) FILTER (WHERE address = :address) AS by_address
                FROM failed_sign_in
                WHERE (name_key = :key OR address = :address) AND at > :since""")
                .param("key", Names.key(name)).param("address", address)
                .param("since", Timestamp.from(now.minus(WINDOW)))
                .query((row, n) -> isTooMany(row.getInt("both"), row.getInt("by_name"), row.getInt("by_address"))
                        ? Optional.of(Duration.between(now, row.getTimestamp("oldest").toInstant().plus(WINDOW)))
                        : Optional.<Duration>empty())
                .single();
    }

    private static boolean isTooMany(int both, int byName, int byAddress) {
        return both >= FOR_NAME_AND_ADDRESS || byName >= FOR_NAME || byAddress >= FOR_ADDRESS;
    }

    void add(String name, String address, Instant now) {
        jdbc.sql("INSERT INTO failed_sign_in (name_key, address, at) VALUES (:key, :address, :now)")
                .param("key", Names.key(name)).param("address", address).param("now", Timestamp.from(now)).update();
    }

    /** Nothing is kept of an account that is gone. */
    void forget(String name) {
        jdbc.sql("DELETE FROM failed_sign_in WHERE name_key = :key").param("key", Names.key(name)).update();
    }

    /** The right password clears the name's failures here, and takes the occasion to drop what is too old to count. */
    void forget(String name, String address, Instant now) {
        jdbc.sql("DELETE FROM failed_sign_in WHERE (name_key = :key AND address = :address) OR at < :before")
                .param("key", Names.key(name)).param("address", address)
                .param("before", Timestamp.from(now.minus(WINDOW))).update();
    }
}
