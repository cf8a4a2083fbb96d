package fieldguide.study;

import fieldguide.content.StudyModule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        update(owner, module, unit, """
                INSERT INTO study_reading (owner, module, unit, visited) VALUES (:owner, :module, :unit, :now)
                ON CONFLICT (owner, module, unit) DO UPDATE SET visited = greatest(study_reading.visited, excluded.visited)
                """);
    }

    /** Notes that a unit was read to its end; the first time counts. */
    public void finish(String owner, String module, String unit) {
        update(owner, module, unit, """
                INSERT INTO study_reading (owner, module, unit, visited, finished) VALUES (:owner, :module, :unit, :now, :now)
                ON CONFLICT (owner, module, unit) DO UPDATE SET finished = coalesce(study_reading.finished, excluded.finished)
                """);
    }

    /** Takes back that a unit was read to its end. */
    public void reopen(String owner, String module, String unit) {
        update(owner, module, unit, """
                UPDATE study_reading SET finished = NULL, visited = greatest(visited, :now)
                WHERE owner = :owner AND module = :module AND unit = :unit
                """);
    }

    private void update(String owner, String module, String unit, String sql) {
        jdbc.sql(sql).param("owner", owner).param("module", module).param("unit", unit)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).update();
    }

    /** How far the owner is with a module. */
    public Progress progress(String owner, StudyModule module) {
        return new Progress(module, readings(owner, module.id()), score(owner, module.id()));
    }

    private List<Reading> readings(String owner, String module) {
        return jdbc.sql("""
                SELECT unit, visited, finished FROM study_reading WHERE owner = :owner AND module = :module
                ORDER BY visited DESC, unit
                """).param("owner", owner).param("module", module)
                .query((row, _) -> reading(row)).list();
    }

    /** All readings of an owner by the module's id, the latest first in each. */
    public Map<String, List<Reading>> of(String owner) {
        Map<String, List<Reading>> byModule = new HashMap<>();
        jdbc.sql("SELECT module, unit, visited, finished FROM study_reading WHERE owner = :owner ORDER BY visited DESC, unit")
                .param("owner", owner)
                .query(row -> {
                    byModule.computeIfAbsent(row.getString("module"), key -> new ArrayList<>()).add(reading(row));
                });
        return byModule;
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return new Reading(row.getString("unit"), row.getObject("visited", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("finished", OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }

    private Score score(String owner, String module) {
        return jdbc.sql("""
                SELECT count(*) FILTER (WHERE correct) AS hits, count(*) AS answered FROM (
                    SELECT DISTINCT ON (question) correct FROM study_attempt
                    WHERE owner = :owner AND module = :module ORDER BY question, id DESC) latest
                """).param("owner", owner).param("module", module)
                .query((row, _) -> new Score(row.getInt("hits"), row.getInt("answered"))).single();
    }
}
