package fieldguide.sandbox.cloud;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The working copy on which one request is answered: the cloud as changed so far, and what happened meanwhile. */
public final class Turn {
    private final Instant now;
    private final Randomness randomness;
    private final String trace;
    private final List<Event> events = new ArrayList<>();
    private Cloud cloud;

    public Turn(Cloud cloud, Instant now, Randomness randomness) {
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

    public List<Event> events() {
        return List.copyOf(events);
    }
}
