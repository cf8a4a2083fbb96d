package fieldguide.sandbox.store;

import fieldguide.sandbox.Handled;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** States of a sandbox that were kept under a name, to go back to. */
@Repository
public class Snapshots {
    /** How many a sandbox may have. */
    public static final int MOST = 12;

    private final SnapshotRows rows;
    private final Sandboxes sandboxes;
    private final InstantSource clock;

    Snapshots(SnapshotRows rows, Sandboxes sandboxes, InstantSource clock) {
        this.rows = rows;
        this.sandboxes = sandboxes;
        this.clock = clock;
    }

    /** Keeps the present state, in place of what was kept under that name; false when there is no room for another one. */
    public boolean take(String sandbox, String name) {
        List<Snapshot> kept = all(sandbox);
        sandboxes.settle(sandbox);
        boolean known = kept.stream().anyMatch(s -> s.name().equals(name));
        return (known || kept.size() < MOST) && rows.take(sandbox, name, clock.instant());
    }

    /** The newest first. */
    public List<Snapshot> all(String sandbox) {
        return rows.all(sandbox);
    }

    /** Makes the sandbox what it was; nothing when there is no such snapshot. Its log goes on. */
    public Optional<Handled> restore(String sandbox, String name) {
        return rows.read(sandbox, name).flatMap(taken -> sandboxes.apply(sandbox, s -> s.restored(taken, name)));
    }

    public boolean delete(String sandbox, String name) {
        return rows.delete(sandbox, name);
    }
}
