package fieldguide.sandbox.store;

import fieldguide.sandbox.Handled;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps what a step made of a sandbox, unless somebody else changed it meanwhile: then the step is done again. */
final class Changes {
    private static final int TRIES = 50;
    private static final int LARGEST = 4_000_000;

    private final SandboxRows rows;
    private final Ledger ledger;
    private final Recent recent = new Recent();

    Changes(SandboxRows rows, Ledger ledger) {
        this.rows = rows;
        this.ledger = ledger;
    }

    /** Also an answer that changes nothing is confirmed: the state it was made from is the newest, whichever node wrote it. */
    Optional<Handled> apply(String id, Function<Cloud, Handled> step) {
        for (int i = 0; i < TRIES; i++) {
            Optional<SandboxRows.Row> row = recent.find(id).or(() -> read(id));
            if (row.isEmpty()) {
                return Optional.empty();
            }
            Optional<Handled> kept = kept(row.get(), step.apply(row.get().cloud()));
            if (kept.isPresent()) {
                return kept;
            }
            recent.forget(id);
        }
        throw new IllegalStateException("sandbox " + id + " was changed by others " + TRIES + " times in a row");
    }

    private Optional<SandboxRows.Row> read(String id) {
        Optional<SandboxRows.Row> row = rows.read(id);
        row.ifPresent(r -> recent.keep(r.cloud(), r.version(), r.size()));
        return row;
    }

    /** A sandbox is small; what would make it larger than {@value #LARGEST} characters is refused. */
    private Optional<Handled> kept(SandboxRows.Row row, Handled handled) {
        Cloud before = row.cloud();
        boolean changed = handled.after() != before && !handled.after().equals(before);
        @Nullable String state = changed ? StateJson.write(handled.after()) : null;
        boolean tooLarge = state != null && state.length() > LARGEST;
        @Nullable String kept = tooLarge ? null : state;
        Handled result = tooLarge ? full(before) : handled;
        if (!ledger.keep(new Commit(before.id(), row.version(), kept, result.events()))) {
            return Optional.empty();
        }
        if (kept != null) {
            recent.keep(result.after(), row.version() + 1, kept.length());
        }
        return Optional.of(result);
    }

    private static Handled full(Cloud before) {
        return new Handled(Response.error(409, "QuotaExceeded",
                "This sandbox is full: it holds about four megabytes. Delete "
                + "something, or reset it."), List.of(), before);
    }

    void forget(String id) {
        recent.forget(id);
    }
}
