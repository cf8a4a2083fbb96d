package fieldguide.web.wire;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Limits how often a host asks its metadata service over the wire, by the real clock; each node counts for itself. Pages
 * are never limited.
 */
@Component
class HostLimit {
    private static final int HOSTS = 10_000;
    private final WireProperties.Metadata limits;
    private final InstantSource clock;
    private final Cache<String, Gate> gates = Caffeine.newBuilder().maximumSize(HOSTS).build();

    HostLimit(WireProperties properties, InstantSource clock) {
        this.limits = properties.metadata();
        this.clock = clock;
    }

    /** What one host has left, and the second in which it was last told that it had nothing left. */
    private record Gate(Bucket identity, Semaphore atOnce, Bucket other, AtomicLong told) {}

    /** How a request over the limit is answered; the log hears of one a second. */
    interface Refused<T> {
        T answer(boolean first);
    }

    <T> T within(String host, boolean identity, Supplier<T> work, Refused<T> refused) {
        Gate gate = gate(host);
        if (!identity) {
            return gate.other().tryConsume(1) ? work.get() : refused.answer(isFirst(gate));
        }
        if (!gate.atOnce().tryAcquire()) {
            return refused.answer(isFirst(gate));
        }
        try {
            return gate.identity().tryConsume(1) ? work.get() : refused.answer(isFirst(gate));
        } finally {
            gate.atOnce().release();
        }
    }

    private boolean isFirst(Gate gate) {
        long now = clock.instant().getEpochSecond();
        return gate.told().getAndSet(now) != now;
    }

    private Gate gate(String host) {
        return gates.get(host, h -> new Gate(perSecond(limits.identityPerSecond()),
                new Semaphore(limits.identityAtOnce()), perSecond(limits.otherPerSecond()), new AtomicLong()));
    }

    private static Bucket perSecond(int most) {
        return Bucket.builder().addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofSeconds(1))).build();
    }
}
