package fieldguide.sandbox.store;

import fieldguide.sandbox.cloud.Event;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes what many requests want to have kept in one statement, and so in one wait for the disk, in the order in which it
 * came. A request that changes something waits until its own is written: no change is acknowledged before it is stored. Lines
 * that requests leave in the log which change nothing are written with the next change, or within {@link #DELAY}: they are
 * all that is lost when this process or its database is killed. Who finds the ledger free writes at once; what must not
 * wait and has come meanwhile is written by a thread that ends when nothing comes any more.
 */
final class Ledger implements AutoCloseable {
    private static final Duration DELAY = Duration.ofMillis(200);
    /** So many requests' lines may wait; whoever brings more must wait too. */
    private static final int MOST_WAITING = 8_192;
    /** So much goes into one statement; a change takes the room of {@value #CHANGE} requests' lines. */
    private static final int ROOM = 512;
    private static final int CHANGE = 8;

    private final Batches batches;
    private final ConcurrentLinkedQueue<Commit> waiting = new ConcurrentLinkedQueue<>();
    /** By the sandbox's id, as long as they wait. */
    private final Map<String, Commit> newestLines = new ConcurrentHashMap<>();
    private final AtomicInteger linesWaiting = new AtomicInteger();
    private final AtomicInteger urgent = new AtomicInteger();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final Later rest = new Later("ledger", Duration.ZERO, this::writeAll);
    private final Later lines = new Later("log", DELAY, this::writeAll);

    Ledger(LedgerRows rows) {
        batches = new Batches(rows);
    }

    /** Several at once, each false when its sandbox is no longer at that version. */
    List<Boolean> keep(List<Commit> changes) {
        waiting.addAll(changes);
        return changes.stream().map(this::finished).toList();
    }

    /** False when the sandbox is no longer at that version. Within a caller's own transaction it is written at once, by itself. */
    boolean keep(Commit commit) {
        return isWithinTransaction() ? batches.alone(commit) : keep(List.of(commit)).getFirst();
    }

    /** Has the events written soon, and before any change of the sandbox that comes later. */
    void note(String id, List<Event> events) {
        Commit commit = Commit.lines(id, events);
        if (events.isEmpty() || isWithinTransaction()) {
            batches.alone(commit);
            return;
        }
        newestLines.put(id, commit);
        waiting.add(commit);
        if (linesWaiting.incrementAndGet() > MOST_WAITING) {
            finished(commit);
        } else {
            lines.ask();
        }
    }

    /** What was noted of the sandbox is written when this returns. */
    void settle(String id) {
        Commit newest = newestLines.get(id);
        if (newest != null && !isWithinTransaction()) {
            finished(newest);
        }
    }

    /** Waits until it is done; does it, if nobody is writing. */
    private boolean finished(Commit commit) {
        urgent.incrementAndGet();
        try {
            if (busy.compareAndSet(false, true)) {
                try {
                    while (!commit.isDone()) {
                        writeSome();
                    }
                } finally {
                    passOn(1);
                }
            }
            return commit.result();
        } finally {
            urgent.decrementAndGet();
        }
    }

    /** What comes meanwhile waits for its own turn, unless somebody waits for it. */
    private void writeAll() {
        if (busy.compareAndSet(false, true)) {
            try {
                int left = linesWaiting.get();
                while (!waiting.isEmpty() && (left > 0 || urgent.get() > 0)) {
                    left -= writeSome();
                }
            } finally {
                passOn(0);
            }
        }
    }

    /** @param own how many of those who wait need nothing any more */
    private void passOn(int own) {
        busy.set(false);
        if (urgent.get() > own && !waiting.isEmpty()) {
            rest.ask();
        }
    }

    private int writeSome() {
        var batch = new ArrayList<Commit>();
        for (int room = ROOM; room > 0 && !waiting.isEmpty(); room -= batch.getLast().isChange() ? CHANGE : 1) {
            batch.add(waiting.remove());
        }
        batches.write(batch);
        batch.stream().filter(commit -> !commit.isChange()).forEach(lines -> {
            newestLines.remove(lines.id(), lines);
            linesWaiting.decrementAndGet();
        });
        return batch.size();
    }

    /** Nothing waits any more when this returns. */
    @Override
    public void close() {
        newestLines.keySet().forEach(this::settle);
    }

    /** What somebody waits for holds locks that only the end of the caller's own transaction might release. */
    private static boolean isWithinTransaction() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }
}
