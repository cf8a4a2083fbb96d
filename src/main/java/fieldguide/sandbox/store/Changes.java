package fieldguide.sandbox.store;

import fieldguide.sandbox.Handled;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.http.Response;
import fieldguide.sandbox.store.Copies.Copy;
import fieldguide.sandbox.store.SandboxRows.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what a step made of a sandbox, unless somebody else changed it meanwhile: then the step is done again. A step that
 * changes nothing only leaves lines in the log, and is not waited for.
 */
final class Changes implements AutoCloseable {
    private static final int TRIES = 50;

    private final Copies copies = new Copies();
    private final Newest newest;
    private final Ledger ledger;
    private final LateTokens tokens;

    Changes(SandboxRows rows, Ledger ledger, Announcements announcements) {
        this.newest = new Newest(rows, copies, announcements);
        this.ledger = ledger;
        this.tokens = new LateTokens(ledger, copies);
    }

    Optional<Handled> apply(String id, Function<Cloud, Handled> step) {
        for (int i = 0; i < TRIES; i++) {
            Optional<Copy> copy = newest.find(id);
            if (copy.isEmpty()) {
                return Optional.empty();
            }
            Optional<Handled> kept = kept(copy.get(), step.apply(copy.get().row().cloud()));
            if (kept.isPresent()) {
                return kept;
            }
            outdate(id, copy.get().row().version() + 1);
        }
        throw new IllegalStateException("sandbox " + id + " was changed by others " + TRIES + " times in a row");
    }

    private Optional<Handled> kept(Copy copy, Handled handled) {
        Cloud before = copy.row().cloud();
        Cloud after = handled.after();
        boolean same = after == before || after.equals(before);
        if (!same && (isWithinTransaction() || !after.isButForTokens(before))) {
            return changed(copy, handled);
        }
        ledger.note(before.id(), handled.events());
        if (!same) {
            tokens.keep(copy.row(), after);
        }
        return Optional.of(handled);
    }

    /** A sandbox is small; what would make it larger than {@link StateJson#LARGEST} is refused. */
    private Optional<Handled> changed(Copy copy, Handled handled) {
        Row row = copy.row();
        String state = StateJson.write(handled.after());
        if (state.length() > StateJson.LARGEST) {
            return Optional.of(full(row.cloud()));
        }
        if (!ledger.keep(Commit.change(row.cloud().id(), row.version(), state, handled.events()))) {
            return Optional.empty();
        }
        if (isWithinTransaction()) {
            outdate(row.cloud().id(), row.version() + 1);
        } else {
            copies.keep(new Row(handled.after(), row.version() + 1, state.length()), copy.hearing());
        }
        return Optional.of(handled);
    }

    private static Handled full(Cloud before) {
        return new Handled(Response.error(409, "QuotaExceeded",
                "This sandbox is full: it holds about four megabytes. Delete "
                + "something, or reset it."), List.of(), before);
    }

    private static boolean isWithinTransaction() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    /** Everybody finds in the database what this node has answered, when this returns; except within a caller's own transaction. */
    void settle(String id) {
        if (!isWithinTransaction()) {
            tokens.settle(id);
            ledger.settle(id);
        }
    }

    /** There is that version now. */
    void outdate(String id, long version) {
        copies.outdate(id, version);
    }

    @Override
    public void close() {
        tokens.close();
        ledger.close();
    }
}
