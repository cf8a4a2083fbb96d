package fieldguide.sandbox.store;

import fieldguide.sandbox.cloud.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the logs of sandboxes. A row holds several events; numbers have no gaps but where a log was emptied. */
@Component
class EventRows {
    private final JdbcClient jdbc;

    EventRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As it is stored: the number is that of the last event. */
    private record Stored(long number, String json) {
        private List<LoggedEvent> events() {
            List<Event> events = StateJson.events(json);
            var logged = new ArrayList<LoggedEvent>();
            for (int i = 0; i < events.size(); i++) {
                logged.add(new LoggedEvent(number - events.size() + 1 + i, events.get(i)));
            }
            return logged;
        }
    }

    /** Behind that number, the oldest first. */
    List<LoggedEvent> since(String id, long number, int most) {
        return stored("""
                SELECT number, events FROM sandbox_event WHERE sandbox = :id AND number > :since ORDER BY number LIMIT :most
                """, id, number, most).stream().flatMap(row -> row.events().stream())
                .filter(event -> event.number() > number).limit(most).toList();
    }

    /** The newest, the oldest of them first. */
    List<LoggedEvent> latest(String id, int most) {
        return stored("""
                SELECT number, events FROM sandbox_event WHERE sandbox = :id AND number > :since ORDER BY number DESC LIMIT :most
                """, id, 0, most).stream().flatMap(row -> row.events().reversed().stream()).limit(most).toList().reversed();
    }

    private List<Stored> stored(String sql, String id, long since, int most) {
        return jdbc.sql(sql).param("id", id).param("since", since).param("most", most)
                .query((rs, n) -> new Stored(rs.getLong("number"), rs.getString("events"))).list();
    }

    /** The number of the newest event of each, by the sandbox's id. */
    Map<String, Long> last(Collection<String> ids) {
        var numbers = new HashMap<String, Long>();
        jdbc.sql("SELECT sandbox, last FROM sandbox_log WHERE sandbox IN (:ids)").param("ids", ids)
                .query(rs -> {
                    numbers.put(rs.getString("sandbox"), rs.getLong("last"));
                });
        return numbers;
    }

    void forget(String id) {
        jdbc.sql("DELETE FROM sandbox_event WHERE sandbox = :id").param("id", id).update();
    }
}
