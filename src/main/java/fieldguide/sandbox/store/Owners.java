package fieldguide.sandbox.store;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Fact;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose sandboxes are. An owner has one. */
@Repository
public class Owners {
    private final SandboxRows rows;
    private final Sandboxes sandboxes;
    private final TransactionOperations transactions;

    @Autowired
    Owners(SandboxRows rows, Sandboxes sandboxes, PlatformTransactionManager transactions) {
        this(rows, sandboxes, new TransactionTemplate(transactions));
    }

    Owners(SandboxRows rows, Sandboxes sandboxes, TransactionOperations transactions) {
        this.rows = rows;
        this.sandboxes = sandboxes;
        this.transactions = transactions;
    }

    /** The owner's sandbox, made if there is none yet. */
    public Cloud sandbox(String owner) {
        return find(owner).orElseGet(() -> Objects.requireNonNull(transactions.execute(t -> {
            rows.lock(owner);
            return find(owner).orElseGet(() -> sandboxes.create(owner).cloud());
        })));
    }

    public Optional<Cloud> find(String owner) {
        return rows.ownedBy(owner).flatMap(sandboxes::find);
    }

    /** An owner who goes takes everything along. */
    public void delete(String owner) {
        rows.allOwnedBy(owner).forEach(sandboxes::delete);
    }

    /**
     * The sandbox of one owner becomes another's, as when a guest signs up. Who has one already keeps it, and the other's
     * becomes nobody's, which the log of the one that was kept tells.
     */
    public void move(String from, String to) {
        transactions.executeWithoutResult(t -> {
            rows.lock(to);
            Optional<String> kept = rows.ownedBy(to);
            if (kept.isEmpty()) {
                rows.own(from, to);
            } else {
                rows.ownedBy(from).ifPresent(left -> leave(left, from, kept.get()));
            }
        });
    }

    /** What is empty is no loss. */
    private void leave(String left, String owner, String kept) {
        if (sandboxes.find(left).filter(cloud -> cloud.resources().isEmpty()).isPresent()) {
            sandboxes.delete(left);
        } else {
            sandboxes.apply(kept, sandbox -> sandbox.tell(new Fact.GuestSandboxLeft(left)));
        }
        rows.own(owner, null);
    }
}
