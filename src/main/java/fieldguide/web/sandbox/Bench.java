package fieldguide.web.sandbox;

import fieldguide.account.Learner;
import fieldguide.sandbox.Handled;
import fieldguide.sandbox.Sandbox;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Event;
import fieldguide.sandbox.http.Outside;
import fieldguide.sandbox.store.LoggedEvent;
import fieldguide.sandbox.store.Owners;
import fieldguide.sandbox.store.Sandboxes;
import fieldguide.sandbox.store.ToolKeys;
import fieldguide.web.wire.Origin;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Finds a learner's own sandbox, and sends requests to it. No address names a sandbox: everybody gets their own. */
@Component
public class Bench {
    private static final int EVENTS = 1_000;

    private final Sandboxes sandboxes;
    private final Owners owners;
    private final ToolKeys keys;
    private final Origin origin;

    Bench(Sandboxes sandboxes, Owners owners, ToolKeys keys, Origin origin) {
        this.sandboxes = sandboxes;
        this.owners = owners;
        this.keys = keys;
        this.origin = origin;
    }

    /** To be looked at; nothing when the learner has none yet. */
    public Optional<Sandbox> find(Learner learner) {
        return owners.find(learner.owner()).flatMap(cloud -> sandboxes.open(cloud.id()));
    }

    Cloud create(Learner learner) {
        return owners.sandbox(learner.owner());
    }

    /** Sends what the step makes of the sandbox as it is now. */
    public Optional<Exchange> send(Learner learner, HttpServletRequest request, BiFunction<Cloud, Outside, Step> step) {
        Outside outside = outside(request);
        return owners.find(learner.owner()).flatMap(cloud -> {
            Step made = step.apply(cloud, outside);
            return sandboxes.handle(cloud.id(), made.request()).map(handled -> Exchange.of(made, handled));
        });
    }

    /** The same where the clock is that much ahead of the sandbox's own; nothing of it is kept. */
    public Optional<Exchange> sendAhead(Learner learner, HttpServletRequest request, Duration by, BiFunction<Cloud, Outside, Step> step) {
        return find(learner).map(sandbox -> {
            Step made = step.apply(sandbox.cloud(), outside(request));
            return Exchange.of(made, sandbox.ahead(by).handle(made.request()));
        });
    }

    public Outside outside(HttpServletRequest request) {
        return Outside.at(origin.of(request));
    }

    public Optional<Handled> moveClock(Learner learner, Duration by) {
        return find(learner).flatMap(sandbox -> sandboxes.apply(sandbox.cloud().id(), s -> s.moveClock(by)));
    }

    /** Does something with the learner's own sandbox that is no request; it may run several times, and the last run counts. */
    public Optional<Handled> apply(Learner learner, Function<Sandbox, Handled> step) {
        return find(learner).flatMap(sandbox -> sandboxes.apply(sandbox.cloud().id(), step));
    }

    void reset(Learner learner) {
        find(learner).ifPresent(sandbox -> sandboxes.reset(sandbox.cloud().id()));
    }

    /** A new key for the learner's own tools; the one before opens nothing any more. */
    Optional<String> renewKey(Learner learner) {
        return find(learner).map(sandbox -> keys.renewKey(sandbox.cloud().id()));
    }

    Optional<String> renewClientSecret(Learner learner) {
        return find(learner).flatMap(sandbox -> keys.renewClientSecret(sandbox.cloud().id()));
    }

    /** The newest events, the oldest of them first. */
    public List<Event> events(Sandbox sandbox) {
        return log(sandbox).stream().map(LoggedEvent::event).toList();
    }

    /** The same with their numbers. */
    public List<LoggedEvent> log(Sandbox sandbox) {
        return sandboxes.latestEvents(sandbox.cloud().id(), EVENTS);
    }

    public String origin(HttpServletRequest request) {
        return origin.of(request);
    }
}
