package fieldguide.sandbox.store;

import fieldguide.sandbox.Handled;
import fieldguide.sandbox.NewSandbox;
import fieldguide.sandbox.Sandbox;
import fieldguide.sandbox.cloud.ClientSecret;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Randomness;
import fieldguide.sandbox.entra.Keys;
import fieldguide.sandbox.http.Request;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All sandboxes. A change is committed before its answer is handed out. When two requests change a sandbox at once, the
 * later one is answered again on what the earlier one left. What requests that change nothing leave in the log is written a
 * moment later, and so are the tokens that metadata services keep; who asks this node for either finds it at once.
 */
@Component
public class Sandboxes implements AutoCloseable {
    private static final Duration UNUSED = Duration.ofDays(60);
    private static final int KEY_BYTES = 30;
    private static final int ID_BYTES = 8;
    private static final int HISTORY = 2_000;

    private final SandboxRows rows;
    private final EventRows log;
    private final TransactionOperations transactions;
    private final InstantSource clock;
    private final Randomness randomness;
    private final Changes changes;

    @Autowired
    Sandboxes(SandboxRows rows, EventRows log, LedgerRows ledger, Announcements announcements, PlatformTransactionManager transactions,
            InstantSource clock) {
        this(rows, log, ledger, announcements, new TransactionTemplate(transactions), clock, Randomness.secure());
    }

    Sandboxes(SandboxRows rows, EventRows log, LedgerRows ledger, Announcements announcements, TransactionOperations transactions,
            InstantSource clock, Randomness randomness) {
        this.rows = rows;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
        this.randomness = randomness;
        this.changes = new Changes(rows, new Ledger(ledger), announcements);
    }

    /** Makes a sandbox for that owner, or for nobody; to find the one that an owner has, ask {@link Owners}. */
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

    public Optional<Cloud> find(String id) {
        settle(id);
        return rows.read(id).map(SandboxRows.Row::cloud);
    }

    /** The id of the sandbox whose tenant it is. */
    public Optional<String> ofTenant(String tenantId) {
        return rows.ofTenant(tenantId);
    }

    /** Answers a request, keeping what it changed and what happened; nothing when there is no such sandbox. */
    public Optional<Handled> handle(String id, Request request) {
        return apply(id, sandbox -> sandbox.handle(request));
    }

    /** Answers a request that only looks, for showing pages: neither changes nor events are kept. */
    public Optional<Handled> look(String id, Request request) {
        return open(id).map(sandbox -> sandbox.handle(request));
    }

    /** The sandbox as it is now, to be looked at. */
    public Optional<Sandbox> open(String id) {
        return find(id).map(this::sandbox);
    }

    /** Does something with a sandbox and keeps the result. The step may run several times; only the last run counts. */
    public Optional<Handled> apply(String id, Function<Sandbox, Handled> step) {
        return changes.apply(id, cloud -> step.apply(sandbox(cloud)));
    }

    private Sandbox sandbox(Cloud cloud) {
        return new Sandbox(cloud, clock, randomness,
                () -> latestEvents(cloud.id(), HISTORY).stream().map(LoggedEvent::event).toList());
    }

    /** Events behind that number, the oldest first, at most 500. */
    public List<LoggedEvent> events(String id, long since) {
        settle(id);
        return log.since(id, since, 500);
    }

    /** The newest events, the oldest of them first. */
    public List<LoggedEvent> latestEvents(String id, int most) {
        settle(id);
        return log.latest(id, most);
    }

    /** The number of the newest event of each of these, as committed by whichever node. */
    public Map<String, Long> lastEvents(Collection<String> ids) {
        ids.forEach(this::settle);
        return log.last(ids);
    }

    /** Everything in it goes; its tenant, subscription, key and owners stay. */
    public boolean reset(String id) {
        settle(id);
        Optional<Long> emptied = Objects.requireNonNull(transactions.execute(t -> {
            Optional<Long> version = rows.lockedForChange(id).filter(row ->
                    rows.replace(NewSandbox.again(row.cloud()), row.version(), clock.instant())).map(row -> row.version() + 1);
            log.forget(id);
            return version;
        }));
        emptied.ifPresent(version -> changes.outdate(id, version));
        return emptied.isPresent();
    }

    public boolean delete(String id) {
        boolean deleted = rows.delete(id);
        changes.outdate(id, Long.MAX_VALUE);
        return deleted;
    }

    /** Everybody finds in the database what this node has answered, when this returns. */
    void settle(String id) {
        changes.settle(id);
    }

    @Override
    public void close() {
        changes.close();
    }
}
