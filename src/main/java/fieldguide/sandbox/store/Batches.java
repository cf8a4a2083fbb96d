package fieldguide.sandbox.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;

/** Writes several commits at once, and tells each what became of it. */
final class Batches {
    private static final Logger LOG = LoggerFactory.getLogger(Batches.class);
    private final LedgerRows rows;

    Batches(LedgerRows rows) {
        this.rows = rows;
    }

    /** One that cannot be written does not take others with it. */
    void write(List<Commit> batch) {
        try {
            together(batch);
        } catch (DataAccessResourceFailureException e) {
            fail(batch, e);
        } catch (RuntimeException e) {
            batch.forEach(this::separately);
        } finally {
            fail(batch, new IllegalStateException("nothing was written"));
        }
    }

    /** In the transaction of the caller, if there is one; false when the sandbox is no longer at that version. */
    boolean alone(Commit commit) {
        together(List.of(commit));
        return commit.result();
    }

    private void separately(Commit commit) {
        try {
            together(List.of(commit));
        } catch (RuntimeException e) {
            fail(List.of(commit), e);
        }
    }

    /** Who changed something is told; of lines that only the log misses, perhaps nobody asks. */
    private static void fail(List<Commit> batch, RuntimeException e) {
        List<Commit> open = batch.stream().filter(commit -> !commit.isDone()).toList();
        long lines = open.stream().filter(commit -> !commit.isChange()).count();
        if (lines > 0) {
            LOG.warn("Lines of {} requests are missing in the logs of sandboxes: {}", lines, e.getMessage());
        }
        open.forEach(commit -> commit.failed(e));
    }

    /** Of several changes of one sandbox only the first can hold; the others are told to look again. */
    private void together(List<Commit> batch) {
        Map<String, Commit> changes = new LinkedHashMap<>();
        var given = new ArrayList<Commit>();
        var late = new ArrayList<Commit>();
        for (Commit commit : batch) {
            boolean fits = !commit.isChange() || changes.putIfAbsent(commit.id(), commit) == null;
            (fits ? given : late).add(commit);
        }
        Set<String> held = rows.write(given);
        given.forEach(commit -> commit.done(!commit.isChange() || held.contains(commit.id())));
        late.forEach(commit -> commit.done(false));
    }
}
