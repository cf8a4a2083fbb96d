package fieldguide.sandbox.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fieldguide.sandbox.store.SandboxRows.Row;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sandboxes that this node has read or written a moment ago. Versions only grow, so it does not matter in which order a
 * row that was read and the news that it is old arrive here: the newest version stays. A sandbox that is left alone is
 * forgotten within a minute.
 */
final class Copies {
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final long LARGEST = 64_000_000;

    /**
     * A row, and since when it would be known that it is old.
     *
     * @param hearing number of the connection by which this node has heard of all changes since before the row was read, or 0
     */
    record Copy(Row row, long hearing) {}

    /** The newest version heard of, with the row if it is at hand. */
    private record Entry(long version, @Nullable Copy copy) {
        private int size() {
            return copy == null ? 0 : copy.row().size();
        }
    }

    private final Cache<String, Entry> entries = Caffeine.newBuilder().expireAfterAccess(KEPT).maximumWeight(LARGEST)
            .weigher((String id, Entry entry) -> entry.size()).build();

    Optional<Copy> find(String id) {
        return Optional.ofNullable(entries.getIfPresent(id)).map(Entry::copy);
    }

    /** Unless a newer version is known; a copy of the same version stays, but counts as read again. */
    void keep(Row row, long hearing) {
        entries.asMap().compute(row.cloud().id(), (id, known) -> {
            if (known != null && known.version() > row.version()) {
                return known;
            }
            Row newest = known != null && known.copy() != null && known.version() == row.version() ? known.copy().row() : row;
            return new Entry(row.version(), new Copy(newest, hearing));
        });
    }

    /** Puts a row in the place of another of the same version; false when that is no longer at hand. */
    boolean replace(Row row, Row by) {
        Entry now = entries.asMap().computeIfPresent(row.cloud().id(), (id, known) -> known.copy() != null && known.copy().row() == row
                ? new Entry(known.version(), new Copy(by, known.copy().hearing())) : known);
        return now != null && now.copy() != null && now.copy().row() == by;
    }

    /** There is that version now; what is older is forgotten. */
    void outdate(String id, long version) {
        entries.asMap().compute(id, (same, known) -> known != null && known.version() >= version ? known : new Entry(version, null));
    }
}
