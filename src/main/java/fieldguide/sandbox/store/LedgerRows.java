package fieldguide.sandbox.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The one statement by which states and events are kept. */
@Component
class LedgerRows {
    /**
     * Numbers stay without gaps, since whoever numbers holds the row of the log until the statement is committed. Rows of
     * logs are taken in the order of their ids, and before all others, so that two nodes do not wait for each other.
     */
    private static final String WRITE = """
            WITH locked AS MATERIALIZED (
                SELECT sandbox FROM sandbox_log WHERE sandbox = ANY (?::text[]) ORDER BY sandbox FOR UPDATE
            ), given AS (
                SELECT * FROM unnest(?::text[], ?::bigint[], ?::text[]) AS g (id, version, state)
            ), changed AS (
                UPDATE sandbox s SET state = g.state::jsonb, version = s.version + 1, used = ?
                FROM locked k JOIN given g ON g.id = k.sandbox
                WHERE s.id = g.id AND s.version = g.version RETURNING s.id
            ), line AS (
                SELECT id, size, events, sum(size) OVER (PARTITION BY id ORDER BY place) AS behind
                FROM unnest(?::text[], ?::boolean[], ?::int[], ?::text[]) WITH ORDINALITY AS e (id, bound, size, events, place)
                WHERE NOT bound OR id IN (SELECT id FROM changed)
            ), numbered AS (
                UPDATE sandbox_log l SET last = l.last + n.events
                FROM locked k JOIN (SELECT id, sum(size) AS events FROM line GROUP BY id) n ON n.id = k.sandbox
                WHERE l.sandbox = k.sandbox RETURNING l.sandbox, l.last - n.events AS before
            ), written AS (
                INSERT INTO sandbox_event (sandbox, number, events) SELECT line.id, n.before + line.behind, line.events
                FROM line JOIN numbered n ON n.sandbox = line.id
            )
            SELECT id FROM changed
            """;

    private final JdbcTemplate jdbc;
    private final InstantSource clock;

    LedgerRows(JdbcTemplate jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Writes commits, of which at most one changes the same sandbox.
     *
     * @return the sandboxes that were at the version given, and whose changes are kept
     */
    Set<String> write(List<Commit> commits) {
        List<LogRow> lines = LogRow.of(commits);
        List<Commit> changes = commits.stream().filter(Commit::isChange).toList();
        if (lines.isEmpty() && changes.isEmpty()) {
            return Set.of();
        }
        Set<String> held = jdbc.execute((Connection connection) -> {
            try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
                fill(new Columns(connection, statement), commits, changes, lines);
                return ids(statement);
            }
        });
        return Objects.requireNonNull(held);
    }

    private void fill(Columns columns, List<Commit> commits, List<Commit> changes, List<LogRow> lines) throws SQLException {
        columns.add("text", commits.stream().map(Commit::id).distinct().toArray(String[]::new));
        columns.add("text", changes.stream().map(Commit::id).toArray(String[]::new));
        columns.add("bigint", changes.stream().map(Commit::version).toArray(Long[]::new));
        columns.add("text", changes.stream().map(Commit::state).toArray(String[]::new));
        columns.statement.setTimestamp(columns.next++, Timestamp.from(clock.instant()));
        columns.add("text", lines.stream().map(LogRow::sandbox).toArray(String[]::new));
        columns.add("boolean", lines.stream().map(LogRow::bound).toArray(Boolean[]::new));
        columns.add("int4", lines.stream().map(LogRow::size).toArray(Integer[]::new));
        columns.add("text", lines.stream().map(line -> StateJson.write(line.events())).toArray(String[]::new));
    }

    private static Set<String> ids(PreparedStatement statement) throws SQLException {
        var ids = new HashSet<String>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    /** Parameters of the statement, each with a value a row. */
    private static final class Columns {
        private final Connection connection;
        private final PreparedStatement statement;
        private int next = 1;

        private Columns(Connection connection, PreparedStatement statement) {
            this.connection = connection;
            this.statement = statement;
        }

        /** Arrays of these types are sent as they are; others would be spelled out, and every quotation mark escaped. */
        private void add(String type, @Nullable Object[] values) throws SQLException {
            statement.setArray(next++, connection.createArrayOf(type, values));
        }
    }
}
