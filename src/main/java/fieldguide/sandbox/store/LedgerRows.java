package fieldguide.sandbox.store;

import fieldguide.sandbox.cloud.Event;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
                SELECT id, at, event, row_number() OVER (PARTITION BY id ORDER BY place) AS place
                FROM unnest(?::text[], ?::boolean[], ?::bigint[], ?::text[]) WITH ORDINALITY AS e (id, bound, at, event, place)
                WHERE NOT bound OR id IN (SELECT id FROM changed)
            ), numbered AS (
                UPDATE sandbox_log l SET last = l.last + n.events
                FROM locked k JOIN (SELECT id, count(*) AS events FROM line GROUP BY id) n ON n.id = k.sandbox
                WHERE l.sandbox = k.sandbox RETURNING l.sandbox, l.last - n.events AS before
            ), written AS (
                INSERT INTO sandbox_event (sandbox, number, at, event)
                SELECT line.id, n.before + line.place, 'epoch'::timestamptz + line.at * interval '1 microsecond', line.event
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
        List<Line> lines = commits.stream().flatMap(commit -> commit.events().stream().map(event -> new Line(commit, event))).toList();
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

    private void fill(Columns columns, List<Commit> commits, List<Commit> changes, List<Line> lines) throws SQLException {
        columns.add("text", commits.stream().map(Commit::id).distinct().toArray(String[]::new));
        columns.add("text", changes.stream().map(Commit::id).toArray(String[]::new));
        columns.add("bigint", changes.stream().map(Commit::version).toArray(Long[]::new));
        columns.add("text", changes.stream().map(Commit::state).toArray(String[]::new));
        columns.statement.setTimestamp(columns.next++, Timestamp.from(clock.instant()));
        columns.add("text", lines.stream().map(line -> line.commit.id()).toArray(String[]::new));
        columns.add("boolean", lines.stream().map(line -> line.commit.isChange()).toArray(Boolean[]::new));
        columns.add("bigint", lines.stream().map(line -> ChronoUnit.MICROS.between(Instant.EPOCH, line.event.at())).toArray(Long[]::new));
        columns.add("text", lines.stream().map(line -> StateJson.write(line.event)).toArray(String[]::new));
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

    private record Line(Commit commit, Event event) {}

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
