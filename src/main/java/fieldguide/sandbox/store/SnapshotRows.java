package fieldguide.sandbox.store;

import fieldguide.sandbox.cloud.Cloud;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of snapshots. */
@Component
class SnapshotRows {
    private final JdbcClient jdbc;

    SnapshotRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Copies the state within the database, in place of a snapshot of the same name. */
    boolean take(String sandbox, String name, Instant now) {
        return jdbc.sql("""
                INSERT INTO sandbox_snapshot (sandbox, name, state, taken)
                SELECT id, :name, state, :now FROM sandbox WHERE id = :sandbox
                ON CONFLICT (sandbox, name) DO UPDATE SET state = excluded.state, taken = excluded.taken
                """).param("sandbox", sandbox).param("name", name).param("now", now.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    Optional<Cloud> read(String sandbox, String name) {
        return jdbc.sql("SELECT state FROM sandbox_snapshot WHERE sandbox = :sandbox AND name = :name")
                .param("sandbox", sandbox).param("name", name)
                .query((rs, n) -> StateJson.cloud(rs.getString("state"))).optional();
    }

    List<Snapshot> all(String sandbox) {
        return jdbc.sql("SELECT name, taken FROM sandbox_snapshot WHERE sandbox = :sandbox ORDER BY taken DESC, name")
                .param("sandbox", sandbox)
                .query((rs, n) -> new Snapshot(rs.getString("name"), rs.getTimestamp("taken").toInstant())).list();
    }

    boolean delete(String sandbox, String name) {
        return jdbc.sql("DELETE FROM sandbox_snapshot WHERE sandbox = :sandbox AND name = :name")
                .param("sandbox", sandbox).param("name", name).update() == 1;
    }
}
