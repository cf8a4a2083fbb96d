package fieldguide.sandbox.store;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.store.Copies.Copy;
import fieldguide.sandbox.store.SandboxRows.Row;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Tokens that metadata services keep to answer again, and that the database does not have yet: writing a whole sandbox for
 * each would take longer than signing it. They come there with the next change, or within {@link #DELAY}. Until then another
 * node, or this one after a crash, signs a new token in their place, and both are good.
 */
final class LateTokens implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LateTokens.class);
    private static final Duration DELAY = Duration.ofSeconds(1);
    private final Ledger ledger;
    private final Copies copies;
    private final Map<String, Row> late = new ConcurrentHashMap<>();
    private final Later later = new Later("tokens", DELAY, this::saveAll);

    LateTokens(Ledger ledger, Copies copies) {
        this.ledger = ledger;
        this.copies = copies;
    }

    /** When another request was faster, its tokens stay and these are not kept. */
    void keep(Row row, Cloud withTokens) {
        var newer = new Row(withTokens, row.version(), row.size());
        late.compute(withTokens.id(), (id, before) -> copies.replace(row, newer) ? newer : before);
        later.ask();
    }

    /** What is kept of the sandbox is written when this returns. */
    void settle(String id) {
        Row row = late.get(id);
        if (row != null) {
            save(List.of(row));
        }
    }

    private void saveAll() {
        try {
            save(List.copyOf(late.values()));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Tokens that metadata services keep were not written: {}", e.getMessage());
        }
    }

    /** Of what was changed since, nothing is left to be written. */
    private void save(List<Row> rows) {
        rows.forEach(row -> late.remove(row.cloud().id(), row));
        List<Saving> savings = rows.stream().flatMap(row -> copies.find(row.cloud().id()).filter(copy -> copy.row() == row).stream())
                .map(Saving::of).filter(saving -> saving.state.length() <= StateJson.LARGEST).toList();
        List<Boolean> kept = ledger.keep(savings.stream().map(Saving::commit).toList());
        for (int i = 0; i < savings.size(); i++) {
            savings.get(i).done(copies, kept.get(i));
        }
    }

    @Override
    public void close() {
        saveAll();
    }

    private record Saving(Copy copy, String state) {
        private static Saving of(Copy copy) {
            return new Saving(copy, StateJson.write(copy.row().cloud()));
        }

        private Commit commit() {
            return Commit.change(copy.row().cloud().id(), copy.row().version(), state, List.of());
        }

        private void done(Copies copies, boolean kept) {
            Row row = copy.row();
            if (kept) {
                copies.keep(new Row(row.cloud(), row.version() + 1, state.length()), copy.hearing());
            } else {
                copies.outdate(row.cloud().id(), row.version() + 1);
            }
        }
    }
}
