package fieldguide.sandbox.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes what many requests want to have kept in one statement, and so in one wait for the disk. A request waits until its
 * own is written: nothing is acknowledged before it is stored. Who finds the ledger free writes at once; what has come meanwhile
 * is written by a thread that ends when nothing comes any more.
 */
final class Ledger {
    private static final int MOST = 64;
    private final LedgerRows rows;
    private final ConcurrentLinkedQueue<Commit> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ThreadPoolExecutor writer = new ThreadPoolExecutor(0, 1, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("ledger").factory());

    Ledger(LedgerRows rows) {
        this.rows = rows;
    }

    /** False when the sandbox is no longer at that version. Within a caller's own transaction it is written at once, by itself. */
    boolean keep(Commit commit) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            write(List.of(commit));
            return commit.result();
        }
        waiting.add(commit);
        if (busy.compareAndSet(false, true)) {
            try {
                writeWaiting();
            } finally {
                passOn();
            }
        }
        return commit.result();
    }

    /** Leaves the ledger to the writer while there is more, or lets go of it. */
    private void passOn() {
        boolean more = !waiting.isEmpty();
        if (!more) {
            busy.set(false);
            more = !waiting.isEmpty() && busy.compareAndSet(false, true);
        }
        if (more) {
            writer.execute(this::writeAll);
        }
    }

    private void writeAll() {
        try {
            while (!waiting.isEmpty()) {
                writeWaiting();
            }
        } finally {
            passOn();
        }
    }

    private void writeWaiting() {
        var batch = new ArrayList<Commit>();
        for (Commit next = waiting.poll(); next != null; next = batch.size() < MOST ? waiting.poll() : null) {
            batch.add(next);
        }
        try {
            write(batch);
        } catch (DataAccessResourceFailureException e) {
            batch.forEach(commit -> commit.failed(e));
        } catch (RuntimeException e) {
            batch.forEach(this::alone);
        } finally {
            batch.stream().filter(commit -> !commit.isDone())
                    .forEach(commit -> commit.failed(new IllegalStateException("nothing was written")));
        }
    }

    /** One that cannot be written must not take others with it. */
    private void alone(Commit commit) {
        try {
            write(List.of(commit));
        } catch (RuntimeException e) {
            commit.failed(e);
        }
    }

    /** Of several changes of one sandbox only the first can hold; the others are told to look again. */
    private void write(List<Commit> batch) {
        Map<String, List<Commit>> bySandbox = new LinkedHashMap<>();
        var late = new ArrayList<Commit>();
        for (Commit commit : batch) {
            List<Commit> same = bySandbox.computeIfAbsent(commit.id(), id -> new ArrayList<>());
            boolean fits = same.isEmpty() || same.getFirst().version() == commit.version()
                    && (commit.state() == null || same.stream().allMatch(c -> c.state() == null));
            (fits ? same : late).add(commit);
        }
        var held = rows.write(bySandbox);
        bySandbox.forEach((id, commits) -> commits.forEach(commit -> commit.done(held.contains(id))));
        late.forEach(commit -> commit.done(false));
    }
}
