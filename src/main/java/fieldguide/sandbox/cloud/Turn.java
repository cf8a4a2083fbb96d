package fieldguide.sandbox.cloud;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The working copy on which one request is answered: the cloud as changed so far, and what happened meanwhile. */
public final class Turn {
    private final Instant now;
    private final Randomness randomness;
    private final String trace;
    private final List<Event> events = new ArrayList<>();
    private final Supplier<List<Event>> history;
    private Cloud cloud;

    public Turn(Cloud cloud, Instant now, Randomness randomness) {
        this(cloud, now, randomness, List::of);
    }

    /** @param history what happened before, the oldest first; asked for only when it is needed */
    public Turn(Cloud cloud, Instant now, Randomness randomness, Supplier<List<Event>> history) {
        this.history = history;
        this.cloud = cloud;
        this.now = now;
        this.randomness = randomness;
        this.trace = randomness.hex(8);
    }

    public Cloud cloud() {
        return cloud;
    }

    /** The sandbox's own time. */
    public Instant now() {
        return now;
    }

    public Randomness randomness() {
        return randomness;
    }

    public void change(UnaryOperator<Cloud> step) {
        cloud = step.apply(cloud);
    }

    public void tell(Actor from, Actor to, Fact fact) {
        events.add(new Event(now, trace, from, to, fact));
    }

    /** What happened before this request, the oldest first. */
    public List<Event> history() {
        return history.get();
    }

    public List<Event> events() {
        return List.copyOf(events);
    }
}
