package fieldguide.sandbox.store;

import fieldguide.sandbox.cloud.Event;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** What one request wants to have kept: events, and a new state if there is one, provided that the sandbox is still at that version. */
final class Commit {
    private final String id;
    private final long version;
    private final @Nullable String state;
    private final List<Event> events;
    private final List<String> written;
    private final CompletableFuture<Boolean> kept = new CompletableFuture<>();

    /** @param state as JSON, or null when it stays as it was */
    Commit(String id, long version, @Nullable String state, List<Event> events) {
        this.id = id;
        this.version = version;
        this.state = state;
        this.events = events;
        this.written = events.stream().map(StateJson::write).toList();
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

    /** The events as JSON. */
    List<String> written() {
        return written;
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
