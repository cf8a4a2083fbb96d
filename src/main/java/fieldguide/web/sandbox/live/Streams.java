package fieldguide.web.sandbox.live;

import fieldguide.sandbox.store.Sandboxes;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Readers that wait for what happens in their sandboxes. The log in the database is looked at, with one query for all
 * readers, so it does not matter which node an event came through. A stream lives for two minutes; the browser then opens
 * the next one, and who it is gets looked up again.
 */
@Component
class Streams implements SmartLifecycle {
    static final int MOST = 200;
    static final int EACH = 4;
    private static final Logger LOG = LoggerFactory.getLogger(Streams.class);
    private static final Duration LOOK = Duration.ofMillis(500);

    private final Sandboxes sandboxes;
    private final Set<Stream> open = ConcurrentHashMap.newKeySet();
    private @Nullable ScheduledExecutorService clock;

    Streams(Sandboxes sandboxes) {
        this.sandboxes = sandboxes;
    }

    /** Nothing when there are {@value #MOST} readers already, or {@value #EACH} of the same learner. */
    synchronized Optional<SseEmitter> open(String owner, String sandbox, long since) {
        if (open.size() >= MOST || open.stream().filter(s -> s.owner().equals(owner)).count() >= EACH) {
            return Optional.empty();
        }
        var stream = new Stream(owner, sandbox, since, Instant.now());
        stream.whenEnded(() -> open.remove(stream));
        open.add(stream);
        return Optional.of(stream.emitter());
    }

    int count() {
        return open.size();
    }

    private void look() {
        try {
            Instant now = Instant.now();
            open.stream().filter(stream -> stream.isOver(now)).forEach(Stream::end);
            Set<String> watched = open.stream().map(Stream::sandbox).collect(Collectors.toSet());
            Map<String, Long> last = watched.isEmpty() ? Map.of() : sandboxes.lastEvents(watched);
            open.forEach(stream -> stream.tell(last.getOrDefault(stream.sandbox(), 0L), now));
        } catch (RuntimeException e) {
            LOG.warn("The sandboxes' logs cannot be looked at: {}", e.toString());
        }
    }

    @Override
    public synchronized void start() {
        clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("streams").factory());
        clock.scheduleWithFixedDelay(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Before the server waits for requests to end: these would not. */
    @Override
    public synchronized void stop() {
        if (clock != null) {
            clock.shutdownNow();
            clock = null;
        }
        open.forEach(Stream::end);
    }

    @Override
    public synchronized boolean isRunning() {
        return clock != null;
    }
}
