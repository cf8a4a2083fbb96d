package fieldguide.studio;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions by hand; each holds for one revision of a question. */
@Repository
class Decisions {
    private final JdbcClient jdbc;
    private final InstantSource clock;

    Decisions(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void put(String module, Responses.Key item, Decision decision, String by) {
        jdbc.sql("""
                INSERT INTO studio_decision (module, question, revision, decision, decided_by, at)
                VALUES (:module, :question, :revision, :decision, :by, :at)
                ON CONFLICT (module, question, revision) DO UPDATE
                SET decision = excluded.decision, decided_by = excluded.decided_by, at = excluded.at
                """).param("module", module).param("question", item.question()).param("revision", item.revision())
                .param("decision", decision.name()).param("by", by)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).update();
    }

    Map<Responses.Key, Decision> of(String module) {
        Map<Responses.Key, Decision> decisions = new HashMap<>();
        jdbc.sql("SELECT question, revision, decision FROM studio_decision WHERE module = :module").param("module", module)
                .query(row -> {
                    decisions.put(new Responses.Key(row.getString("question"), row.getString("revision")), Decision.valueOf(row.getString("decision")));
                });
        return decisions;
    }
}
