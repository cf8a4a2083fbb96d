package fieldguide.sandbox.store;

import fieldguide.sandbox.cloud.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Events of one sandbox that are kept together, in the order in which they happened.
 *
 * @param bound whether they belong to a change, and are kept only if that is
 */
record LogRow(String sandbox, boolean bound, List<Event> events) {
    /** In events: who reads a log from the middle of a row reads that whole row. */
    private static final int LARGEST = 16;

    /** The events of many requests in as few rows as may be; those of a change have a row of their own. */
    static List<LogRow> of(List<Commit> commits) {
        var rows = new ArrayList<LogRow>();
        Map<String, LogRow> open = new HashMap<>();
        for (Commit commit : commits) {
            LogRow row = open.get(commit.id());
            if (row == null || commit.isChange() || row.bound() || row.events().size() + commit.events().size() > LARGEST) {
                row = new LogRow(commit.id(), commit.isChange(), new ArrayList<>());
                rows.add(row);
                open.put(commit.id(), row);
            }
            row.events().addAll(commit.events());
        }
        rows.removeIf(row -> row.events().isEmpty());
        return rows;
    }

    int size() {
        return events.size();
    }
}
