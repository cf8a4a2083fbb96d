package fieldguide.sandbox.store;

import fieldguide.sandbox.cloud.Event;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** What one request wants to have kept: lines of the log, and with them a new state if it changed the sandbox. */
final class Commit {
    private final String id;
    private final long version;
    private final @Nullable String state;
    private final List<Event> events;
    private final CompletableFuture<Boolean> kept = new CompletableFuture<>();

    private Commit(String id, long version, @Nullable String state, List<Event> events) {
        this.id = id;
        this.version = version;
        this.state = state;
        this.events = events;
    }

    /**
     * All of it or nothing, depending on whether the sandbox is still at that version.
     *
     * @param state as JSON
     */
    static Commit change(String id, long version, String state, List<Event> events) {
        return new Commit(id, version, state, events);
    }

    /** Nothing but lines of the log, in any case. */
    static Commit lines(String id, List<Event> events) {
        return new Commit(id, 0, null, events);
    }

    boolean isChange() {
        return state != null;
    }

    String id() {
        return id;
    }

    long version() {
        return version;
    }

    @Nullable String state() {
        return state;
    }

    List<Event> events() {
        return events;
    }

    boolean isDone() {
        return kept.isDone();
    }

    void done(boolean done) {
        kept.complete(done);
    }

    void failed(RuntimeException e) {
        kept.completeExceptionally(e);
    }

    /** Waits until it is known: false when somebody else has changed the sandbox, or it is gone. */
    boolean result() {
        try {
            return kept.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
