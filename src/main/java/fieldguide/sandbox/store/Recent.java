package fieldguide.sandbox.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fieldguide.sandbox.cloud.Cloud;
import java.time.Duration;
import java.util.Optional;

/**
 * Sandboxes that this node has read or written a moment ago. A row from here may be out of date: whoever answers with it
 * must have the {@link Ledger} confirm its version. A sandbox that is left alone is forgotten within a minute.
 */
final class Recent {
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final long LARGEST = 64_000_000;

    private record Entry(SandboxRows.Row row, int size) {}

    private final Cache<String, Entry> rows = Caffeine.newBuilder().expireAfterAccess(KEPT).maximumWeight(LARGEST)
            .weigher((String id, Entry entry) -> entry.size()).build();

    Optional<SandboxRows.Row> find(String id) {
        return Optional.ofNullable(rows.getIfPresent(id)).map(Entry::row);
    }

    /** @param size of the state as it is stored, in characters */
    void keep(Cloud cloud, long version, int size) {
        rows.put(cloud.id(), new Entry(new SandboxRows.Row(cloud, version, size), size));
    }

    void forget(String id) {
        rows.invalidate(id);
    }
}
