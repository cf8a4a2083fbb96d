package fieldguide.study.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All that the portal keeps of a learner's study, as plain tables to take along. */
@Repository
public class Archive {
    private static final Map<String, String> TABLES = tables();

    private final JdbcClient jdbc;

    Archive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the table's name its rows, each a value by the column's name, in the order of time. Moments are in UTC. */
    public Map<String, List<Map<String, Object>>> of(String owner) {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
        TABLES.forEach((name, sql) -> all.put(name, jdbc.sql(sql).param("owner", owner).query().listOfRows()));
        return all;
    }

    /** How many rows each table has. */
    public Map<String, Long> counts(String owner) {
        Map<String, Long> counts = new LinkedHashMap<>();
        TABLES.forEach((name, sql) -> counts.put(name,
                jdbc.sql("SELECT count(*) FROM (" + sql + ") AS rows").param("owner", owner).query(Long.class).single()));
        return counts;
    }

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("answers", "SELECT " + utc("at") + ", module, quiz, question, revision, answer, correct, first FROM study_attempt WHERE owner = :owner ORDER BY id");
        tables.put("reviews", "SELECT " + utc("at") + ", home AS module, item, revision, origin, grade, stage, " + utc("due") + ", stability, difficulty, lapses, days, "
                + "EXISTS (SELECT FROM study_undo u WHERE u.review = r.id) AS taken_back FROM study_review r WHERE owner = :owner ORDER BY id");
        tables.put("queue", "SELECT c.home AS module, c.item, c.revision, r.stage, " + utc("due") + ", c.wanted FROM study_card c "
                + "LEFT JOIN study_review r ON r.id = c.review WHERE c.owner = :owner ORDER BY r.due NULLS LAST, c.home, c.item, c.revision");
        tables.put("readings", "SELECT module, unit, " + utc("visited") + ", " + utc("finished") + " FROM study_reading WHERE owner = :owner ORDER BY study_reading.visited, module, unit");
        tables.put("settings", "SELECT zone, fresh AS new_a_day, reviews AS reviews_a_day FROM study_pace WHERE owner = :owner");
        return tables;
    }

    private static String utc(String column) {
        return "to_char(%1$s AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') AS %1$s".formatted(column);
    }
}
