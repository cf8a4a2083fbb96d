package fieldguide.sandbox.store;

import fieldguide.sandbox.cloud.Event;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The one statement by which states and events are kept. */
@Component
class LedgerRows {
    /** Numbers stay without gaps, since whoever numbers holds the row of the log until the statement is committed. */
    private static final String WRITE = """
            WITH given AS (
                SELECT * FROM unnest(?::text[], ?::bigint[], ?::text[], ?::int[]) AS g (id, version, state, events)
            ), changed AS (
                UPDATE sandbox s SET state = g.state::jsonb, version = s.version + 1, used = ? FROM given g
                WHERE s.id = g.id AND s.version = g.version AND g.state IS NOT NULL RETURNING s.id
            ), held AS (
                SELECT id FROM changed
                UNION ALL
                SELECT s.id FROM given g JOIN sandbox s ON s.id = g.id AND s.version = g.version WHERE g.state IS NULL
            ), numbered AS (
                UPDATE sandbox_log l SET last = l.last + g.events FROM held h JOIN given g USING (id)
                WHERE l.sandbox = h.id AND g.events > 0 RETURNING l.sandbox, l.last - g.events AS before
            ), written AS (
                INSERT INTO sandbox_event (sandbox, number, at, event)
                SELECT n.sandbox, n.before + e.place, e.at, e.event::jsonb
                FROM unnest(?::text[], ?::int[], ?::timestamptz[], ?::text[]) AS e (id, place, at, event)
                JOIN numbered n ON n.sandbox = e.id
            )
            SELECT id FROM held
            """;

    private final JdbcTemplate jdbc;
    private final InstantSource clock;

    LedgerRows(JdbcTemplate jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Writes commits of different sandboxes; those of one sandbox are for the same version, and at most one changes the state.
     *
     * @return the sandboxes that were at the version given, and whose commits are kept
     */
    Set<String> write(Map<String, List<Commit>> bySandbox) {
        Set<String> held = jdbc.execute((Connection connection) -> {
            try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
                fill(connection, statement, bySandbox);
                return ids(statement);
            }
        });
        return Objects.requireNonNull(held);
    }

    private void fill(Connection connection, PreparedStatement statement, Map<String, List<Commit>> bySandbox)
            throws SQLException {
        var states = new ArrayList<@Nullable String>();
        var events = new Lines();
        bySandbox.forEach((id, commits) -> {
            states.add(commits.stream().map(Commit::state).filter(Objects::nonNull).findFirst().orElse(null));
            commits.forEach(events::add);
        });
        statement.setArray(1, array(connection, "text", bySandbox.keySet().stream().toList()));
        statement.setArray(2, array(connection, "bigint", bySandbox.values().stream().map(c -> c.getFirst().version()).toList()));
        statement.setArray(3, array(connection, "text", states));
        statement.setArray(4, array(connection, "int", bySandbox.values().stream()
                .map(commits -> commits.stream().mapToInt(c -> c.events().size()).sum()).toList()));
        statement.setTimestamp(5, Timestamp.from(clock.instant()));
        statement.setArray(6, array(connection, "text", events.ids));
        statement.setArray(7, array(connection, "int", events.places));
        statement.setArray(8, array(connection, "timestamptz", events.times));
        statement.setArray(9, array(connection, "text", events.texts));
    }

    private static Array array(Connection connection, String type, List<? extends @Nullable Object> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
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

    /** The events of a batch, column by column; places count from 1 within a sandbox. */
    private static final class Lines {
        private final List<String> ids = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();
        private final List<String> times = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();

        private void add(Commit commit) {
            for (int i = 0; i < commit.events().size(); i++) {
                Event event = commit.events().get(i);
                boolean first = ids.isEmpty() || !ids.getLast().equals(commit.id());
                places.add(first ? 1 : places.getLast() + 1);
                ids.add(commit.id());
                times.add(event.at().toString());
                texts.add(commit.written().get(i));
            }
        }
    }
}
