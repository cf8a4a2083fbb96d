package fieldguide.web.wire;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Limits how many sandboxes one address may make; each node counts for itself. */
@Component
public class CreationLimit {
    private static final int ADDRESSES = 10_000;
    private final WireProperties properties;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    CreationLimit(WireProperties properties) {
        this.properties = properties;
    }

    /** How long to wait, when the address has made too many. */
    public Optional<Duration> refused(String address) {
        ConsumptionProbe probe = bucket(address).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private synchronized Bucket bucket(String address) {
        int most = properties.sandboxesPerMinute();
        return buckets.computeIfAbsent(address, a -> Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1))).build());
    }
}
