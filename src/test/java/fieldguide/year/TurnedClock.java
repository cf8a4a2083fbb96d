package fieldguide.year;

import java.time.Instant;
import java.time.InstantSource;

/** Stands still until it is turned. */
final class TurnedClock implements InstantSource {
    private volatile Instant now = Instant.parse("2027-01-01T00:00:00Z");

    void turn(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
