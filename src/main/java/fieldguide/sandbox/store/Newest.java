package fieldguide.sandbox.store;

import fieldguide.sandbox.store.Copies.Copy;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Finds the newest state of a sandbox, whichever node wrote it. The copy of this node is the newest as long as the node
 * hears of every change; while it does not, the version of the copy is looked up. Between a change on another node and the
 * news of it lie milliseconds, in which the state before is still found: a change made of that is refused and tried again.
 */
final class Newest {
    private final SandboxRows rows;
    private final Copies copies;
    private final Announcements announcements;

    Newest(SandboxRows rows, Copies copies, Announcements announcements) {
        this.rows = rows;
        this.copies = copies;
        this.announcements = announcements;
        announcements.tell(copies::outdate);
    }

    /** What a transaction sees may never come about, so it is not remembered. */
    Optional<Copy> find(String id) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return rows.read(id).map(row -> new Copy(row, 0));
        }
        Optional<Copy> copy = copies.find(id);
        if (copy.isPresent()) {
            announcements.want();
        }
        long hearing = announcements.hearing();
        return copy.isPresent() && hearing != 0 && copy.get().hearing() == hearing ? copy : confirmed(id, copy, hearing);
    }

    private Optional<Copy> confirmed(String id, Optional<Copy> copy, long hearing) {
        boolean newest = copy.isPresent() && rows.version(id).filter(version -> version == copy.get().row().version()).isPresent();
        Optional<Copy> found = (newest ? copy.map(Copy::row) : rows.read(id)).map(row -> new Copy(row, hearing));
        found.ifPresent(read -> copies.keep(read.row(), hearing));
        return found;
    }
}
