package fieldguide.sandbox.store;

import fieldguide.sandbox.Handled;
import fieldguide.sandbox.NewSandbox;
import fieldguide.sandbox.Sandbox;
import fieldguide.sandbox.cloud.ClientSecret;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Randomness;
import fieldguide.sandbox.entra.Keys;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All sandboxes. A change is committed before its answer is handed out. When two requests change a sandbox at once, the
 * later one is answered again on what the earlier one left.
 */
@Repository
public class Sandboxes {
    private static final Duration UNUSED = Duration.ofDays(60);
    private static final int KEY_BYTES = 30;
    private static final int ID_BYTES = 8;
    private static final int HISTORY = 2_000;

    private final SandboxRows rows;
    private final TransactionOperations transactions;
    private final InstantSource clock;
    private final Randomness randomness;
    private final Changes changes;

    @Autowired
    Sandboxes(SandboxRows rows, LedgerRows ledger, PlatformTransactionManager transactions, InstantSource clock) {
        this(rows, ledger, new TransactionTemplate(transactions), clock, Randomness.secure());
    }

    Sandboxes(SandboxRows rows, LedgerRows ledger, TransactionOperations transactions, InstantSource clock, Randomness randomness) {
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
        this.randomness = randomness;
        this.changes = new Changes(rows, new Ledger(ledger));
    }

    /** Makes a sandbox for that owner, or for nobody. */
    public CreatedSandbox create(@Nullable String owner) {
        Instant now = clock.instant();
        NewSandbox made = NewSandbox.create(randomness.hex(ID_BYTES), Keys.generate(randomness, now), randomness, now);
        String key = randomness.text(KEY_BYTES);
        transactions.executeWithoutResult(t -> {
            rows.insert(made.cloud(), owner, ClientSecret.of(key).sha256(), now);
            rows.deleteOwnerlessUnusedSince(now.minus(UNUSED));
        });
        return new CreatedSandbox(made.cloud(), key, made.clientSecret());
    }

    /** The owner's sandbox, made if there is none yet. */
    public Cloud ownedBy(String owner) {
        return findOwnedBy(owner).orElseGet(() -> transactions.execute(t -> {
            rows.lock(owner);
            return findOwnedBy(owner).orElseGet(() -> create(owner).cloud());
        }));
    }

    public Optional<Cloud> findOwnedBy(String owner) {
        return rows.ownedBy(owner).flatMap(this::find);
    }

    public Optional<Cloud> find(String id) {
        return rows.read(id).map(SandboxRows.Row::cloud);
    }

    /** The id of the sandbox whose tenant it is. */
    public Optional<String> ofTenant(String tenantId) {
        return rows.ofTenant(tenantId);
    }

    /** Whether the key is this sandbox's; takes the same time for a sandbox that does not exist. */
    public boolean opens(String id, String key) {
        var kept = new ClientSecret(rows.key(id).orElse("0".repeat(64)));
        return kept.matches(key);
    }

    /** Gives out a new key; the old one is good no longer. */
    public String renewKey(String id) {
        String key = randomness.text(KEY_BYTES);
        rows.setKey(id, ClientSecret.of(key).sha256());
        return key;
    }

    /** Gives the owner application a new secret; the old one is good no longer. */
    public Optional<String> renewClientSecret(String id) {
        String secret = randomness.text(KEY_BYTES);
        return apply(id, sandbox -> {
            Cloud cloud = sandbox.cloud();
            return new Handled(Response.empty(204), List.of(),
                    cloud.with(cloud.directory().withSecret(cloud.ownerApp(), ClientSecret.of(secret))));
        }).map(handled -> secret);
    }

    /** Answers a request, keeping what it changed and what happened; nothing when there is no such sandbox. */
    public Optional<Handled> handle(String id, Request request) {
        return apply(id, sandbox -> sandbox.handle(request));
    }

    /** Answers a request that only looks, for showing pages: neither changes nor events are kept. */
    public Optional<Handled> look(String id, Request request) {
        return rows.read(id).map(row -> sandbox(row.cloud()).handle(request));
    }

    /** The sandbox as it is now, to be looked at. */
    public Optional<Sandbox> open(String id) {
        return rows.read(id).map(row -> sandbox(row.cloud()));
    }

    /** Does something with a sandbox and keeps the result. The step may run several times; only the last run counts. */
    public Optional<Handled> apply(String id, Function<Sandbox, Handled> step) {
        return changes.apply(id, cloud -> step.apply(sandbox(cloud)));
    }

    private Sandbox sandbox(Cloud cloud) {
        return new Sandbox(cloud, clock, randomness,
                () -> rows.latest(cloud.id(), HISTORY).stream().map(LoggedEvent::event).toList());
    }

    /** Events behind that number, the oldest first, at most 500. */
    public List<LoggedEvent> events(String id, long since) {
        return rows.events(id, since, 500);
    }

    /** The newest events, the oldest of them first. */
    public List<LoggedEvent> latestEvents(String id, int most) {
        return rows.latest(id, most);
    }

    /** The number of the newest event of each of these, as committed by whichever node. */
    public Map<String, Long> lastEvents(Collection<String> ids) {
        return rows.last(ids);
    }

    /** Everything in it goes; its tenant, subscription, key and owners stay. */
    public boolean reset(String id) {
        boolean done = Boolean.TRUE.equals(transactions.execute(t -> {
            boolean emptied = rows.lockedForChange(id).map(row ->
                    rows.replace(row.cloud().emptied(), row.version(), clock.instant())).orElse(false);
            rows.forgetEvents(id);
            return emptied;
        }));
        changes.forget(id);
        return done;
    }

    public boolean delete(String id) {
        return rows.delete(id);
    }

    public void deleteOwnedBy(String owner) {
        rows.deleteOwnedBy(owner);
    }

    /**
     * The sandbox of one owner becomes another's, as when a guest signs up. An owner has one: who has one already keeps
     * it, and the other's becomes nobody's, which the log of the one that was kept tells.
     */
    public void own(String from, String to) {
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
        if (find(left).filter(cloud -> cloud.resources().isEmpty()).isPresent()) {
            rows.delete(left);
        } else {
            apply(kept, sandbox -> sandbox.tell(new Fact.GuestSandboxLeft(left)));
        }
        rows.own(owner, null);
    }
}
