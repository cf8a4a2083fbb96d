package fieldguide.sandbox.store;

import fieldguide.sandbox.Handled;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.http.Response;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps what a step made of a sandbox, unless somebody else changed it meanwhile: then the step is done again. */
final class Changes {
    private static final int TRIES = 50;
    private static final int LARGEST = 4_000_000;

    private final SandboxRows rows;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    Changes(SandboxRows rows, TransactionOperations transactions, InstantSource clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    Optional<Handled> apply(String id, Function<Cloud, Handled> step) {
        for (int i = 0; i < TRIES; i++) {
            Optional<SandboxRows.Row> row = rows.read(id);
            if (row.isEmpty()) {
                return Optional.empty();
            }
            Handled handled = withinBounds(row.get().cloud(), step.apply(row.get().cloud()));
            if (kept(row.get(), handled)) {
                return Optional.of(handled);
            }
        }
        throw new IllegalStateException("sandbox " + id + " was changed by others " + TRIES + " times in a row");
    }

    /** A sandbox is small; what would make it larger than {@value #LARGEST} characters is refused. */
    private static Handled withinBounds(Cloud before, Handled handled) {
        boolean grown = handled.after() != before && StateJson.write(handled.after()).length() > LARGEST;
        return !grown ? handled : new Handled(Response.error(409, "QuotaExceeded",
                "This sandbox is full: it holds about four megabytes. Delete "
                + "something, or reset it."), List.of(), before);
    }

    private boolean kept(SandboxRows.Row row, Handled handled) {
        boolean changed = handled.after() != row.cloud() && !handled.after().equals(row.cloud());
        return Boolean.TRUE.equals(transactions.execute(t -> {
            if (changed && !rows.replace(handled.after(), row.version(), clock.instant())) {
                return false;
            }
            if (!handled.events().isEmpty()) {
                rows.append(row.cloud().id(), handled.events());
            }
            return true;
        }));
    }
}
