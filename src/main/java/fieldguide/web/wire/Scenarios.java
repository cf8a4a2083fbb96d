package fieldguide.web.wire;

import fieldguide.sandbox.Handled;
import fieldguide.sandbox.Sandbox;
import fieldguide.sandbox.cloud.HostDoor;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import fieldguide.sandbox.store.Sandboxes;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What a test suite makes happen in its sandbox: time passes, keys are rolled, a metadata service is updated. */
@Component
class Scenarios {
    private static final Duration LONGEST_UPDATE = Duration.ofSeconds(70);
    private static final Duration LONGEST_MOVE = Duration.ofDays(366);
    private final Sandboxes sandboxes;

    Scenarios(Sandboxes sandboxes) {
        this.sandboxes = sandboxes;
    }

    Response clock(String id, Incoming incoming) {
        return duration(incoming, "by", LONGEST_MOVE).map(by -> done(id, sandbox -> sandbox.moveClock(by)))
                .orElseGet(() -> Response.error(400, "BadRequest",
                "Send {\"by\": \"PT24H\"}: an ISO-8601 duration, at most 366 days, not negative"));
    }

    Response keys(String id) {
        return done(id, Sandbox::rotateKeys);
    }

    Response update(String id, HostDoor door, Incoming incoming) {
        return duration(incoming, "for", LONGEST_UPDATE)
                .map(length -> done(id, sandbox -> sandbox.updateMetadata(door.host(), length)))
                .orElseGet(() -> Response.error(400, "BadRequest",
                "Send {\"for\": \"PT20S\"}: an ISO-8601 duration, at most 70 seconds, not negative"));
    }

    private Response done(String id, Function<Sandbox, Handled> step) {
        return Response.empty(sandboxes.apply(id, step).isPresent() ? 204 : 404);
    }

    private static Optional<Duration> duration(Incoming incoming, String member, Duration most) {
        try {
            Duration given = Duration.parse(Json.readObject(incoming.body().text()).orElseGet(Json::object).path(member)
                    .asString(""));
            return Optional.of(given).filter(by -> !by.isNegative() && by.compareTo(most) <= 0);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
