package fieldguide.sandbox;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Event;
import fieldguide.sandbox.http.Response;
import java.util.List;

/** A request answered: what to send back, what happened, and the cloud as it is now. */
public record Handled(Response response, List<Event> events, Cloud after) {
    public Handled {
        events = List.copyOf(events);
    }
}
