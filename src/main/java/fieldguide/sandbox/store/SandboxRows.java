package fieldguide.sandbox.store;

import fieldguide.sandbox.cloud.Cloud;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the sandboxes. */
@Component
class SandboxRows {
    private final JdbcClient jdbc;

    SandboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * State with the version it was read at.
     *
     * @param size of the state as it is stored, in characters
     */
    record Row(Cloud cloud, long version, int size) {}

    Optional<Row> read(String id) {
        return jdbc.sql("SELECT state, version FROM sandbox WHERE id = :id").param("id", id)
                .query((rs, n) -> row(rs.getString("state"), rs.getLong("version"))).optional();
    }

    Optional<Long> version(String id) {
        return jdbc.sql("SELECT version FROM sandbox WHERE id = :id").param("id", id).query(Long.class).optional();
    }

    private static Row row(String state, long version) {
        return new Row(StateJson.cloud(state), version, state.length());
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<Row> lockedForChange(String id) {
        return jdbc.sql("SELECT state, version FROM sandbox WHERE id = :id FOR UPDATE").param("id", id)
                .query((rs, n) -> row(rs.getString("state"), rs.getLong("version"))).optional();
    }

    void insert(Cloud cloud, @Nullable String owner, String key, Instant now) {
        jdbc.sql("""
                INSERT INTO sandbox (id, owner, tenant, key, state, created, used)
                VALUES (:id, :owner, :tenant, :key, :state::jsonb, :now, :now)
                """).param("id", cloud.id()).param("owner", owner).param("tenant", cloud.tenantId()).param("key", key)
                .param("state", StateJson.write(cloud)).param("now", now.atOffset(ZoneOffset.UTC)).update();
        jdbc.sql("INSERT INTO sandbox_log (sandbox) VALUES (:id)").param("id", cloud.id()).update();
    }

    /** False when somebody else has changed the sandbox since it was read. */
    boolean replace(Cloud cloud, long version, Instant now) {
        return jdbc.sql("""
                UPDATE sandbox SET state = :state::jsonb, version = version + 1, used = :now WHERE id = :id AND version = :version
                """).param("id", cloud.id()).param("version", version).param("state", StateJson.write(cloud))
                .param("now", now.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    /** The one used last. */
    Optional<String> ownedBy(String owner) {
        return jdbc.sql("SELECT id FROM sandbox WHERE owner = :owner ORDER BY used DESC, id LIMIT 1")
                .param("owner", owner)
                .query(String.class).optional();
    }

    Optional<String> ofTenant(String tenant) {
        return jdbc.sql("SELECT id FROM sandbox WHERE tenant = :tenant").param("tenant", tenant).query(String.class)
                .optional();
    }

    Optional<String> key(String id) {
        return jdbc.sql("SELECT key FROM sandbox WHERE id = :id").param("id", id).query(String.class).optional();
    }

    void setKey(String id, String key) {
        jdbc.sql("UPDATE sandbox SET key = :key WHERE id = :id").param("id", id).param("key", key).update();
    }

    boolean delete(String id) {
        return jdbc.sql("DELETE FROM sandbox WHERE id = :id").param("id", id).update() == 1;
    }

    List<String> allOwnedBy(String owner) {
        return jdbc.sql("SELECT id FROM sandbox WHERE owner = :owner").param("owner", owner)
                .query((rs, n) -> rs.getString("id")).list();
    }

    /** Sandboxes that programs made and left behind. */
    void deleteOwnerlessUnusedSince(Instant then) {
        jdbc.sql("DELETE FROM sandbox WHERE owner IS NULL AND used < :then")
                .param("then", then.atOffset(ZoneOffset.UTC)).update();
    }

    int own(String from, @Nullable String to) {
        return jdbc.sql("UPDATE sandbox SET owner = :to WHERE owner = :from").param("from", from).param("to", to)
                .update();
    }

    /** Until the transaction ends, nobody else makes a first sandbox for this owner. */
    void lock(String owner) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:owner, 300))").param("owner", owner)
                .query((rs, n) -> n).list();
    }
}
