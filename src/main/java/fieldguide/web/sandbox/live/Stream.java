package fieldguide.web.sandbox.live;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/** One reader who waits for what happens in a sandbox. */
final class Stream {
    private static final Duration LIFE = Duration.ofMinutes(2);
    private static final Duration SILENCE = Duration.ofSeconds(5);
    private static final long AGAIN = 2_000;

    private final String owner;
    private final String sandbox;
    private final Instant opened;
    private final SseEmitter emitter = new SseEmitter(LIFE.multipliedBy(2).toMillis());
    private final AtomicBoolean sending = new AtomicBoolean();
    private volatile long told;
    private volatile Instant spoken;

    /** @param since number of the last event the reader knows */
    Stream(String owner, String sandbox, long since, Instant opened) {
        this.owner = owner;
        this.sandbox = sandbox;
        this.told = since;
        this.opened = opened;
        this.spoken = Instant.EPOCH;
    }

    void whenEnded(Runnable then) {
        emitter.onCompletion(then);
        emitter.onError(fault -> then.run());
        emitter.onTimeout(() -> {
            then.run();
            emitter.complete();
        });
    }

    String owner() {
        return owner;
    }

    String sandbox() {
        return sandbox;
    }

    SseEmitter emitter() {
        return emitter;
    }

    boolean isOver(Instant now) {
        return now.isAfter(opened.plus(LIFE));
    }

    void end() {
        emitter.complete();
    }

    /**
     * Tells the reader that there is more, or after a while that the stream is alive. On a thread of its own, since a slow
     * reader must not hold up the others; while one message is under way, no other begins.
     */
    void tell(long last, Instant now) {
        boolean more = last > told;
        if ((more || now.isAfter(spoken.plus(SILENCE))) && sending.compareAndSet(false, true)) {
            Thread.ofVirtual().start(() -> send(more, last, now));
        }
    }

    private void send(boolean more, long last, Instant now) {
        try {
            SseEventBuilder message = more ? SseEmitter.event().id(Long.toString(last)).name("happened").data(last)
                    : SseEmitter.event().reconnectTime(AGAIN).comment("listening");
            emitter.send(message);
            told = Math.max(told, last);
            spoken = now;
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        } finally {
            sending.set(false);
        }
    }
}
