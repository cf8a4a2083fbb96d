package fieldguide.sandbox;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Event;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Randomness;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import fieldguide.sandbox.imds.Throttle;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The one door to a simulated cloud. Holds nothing but the state it was given; handling a request hands back the new one. */
public final class Sandbox {
    public static final String METADATA_HOST = "169.254.169.254";
    /** Where an app finds the token endpoint that App Service runs beside it. */
    public static final String APP_HOST = "localhost";

    private final Cloud cloud;
    private final InstantSource clock;
    private final Randomness randomness;
    private final Supplier<List<Event>> history;

    public Sandbox(Cloud cloud, InstantSource clock, Randomness randomness) {
        this(cloud, clock, randomness, List::of);
    }

    /** @param history what has happened in it lately, the oldest first; asked for by the activity log alone */
    public Sandbox(Cloud cloud, InstantSource clock, Randomness randomness, Supplier<List<Event>> history) {
        this.history = history;
        this.cloud = cloud;
        this.clock = clock;
        this.randomness = randomness;
    }

    public Cloud cloud() {
        return cloud;
    }

    /** The sandbox's own time, in whole seconds. */
    public Instant now() {
        return Instant.ofEpochSecond(clock.instant().plus(cloud.clockAhead()).getEpochSecond());
    }

    public Handled handle(Request request) {
        var turn = new Turn(cloud, now(), randomness, history);
        Endpoint endpoint = Endpoints.of(request);
        Request sent = endpoint.audience().map(audience -> new PortalToken(turn, audience).on(request)).orElse(request);
        Response response = called(turn, request, endpoint.actor().apply(request), endpoint.answer().apply(turn, sent));
        return new Handled(response, turn.events(), turn.cloud());
    }

    private static Response called(Turn turn, Request request, Actor by, Response response) {
        String error = response.isError() ? response.json().path("error").path("code")
                .asString(response.json().path("error").asString("")) : "";
        turn.tell(request.caller().actor(), by,
                new Fact.Called(request.method(), request.url(), response.status(), error));
        return response;
    }

    /** Moves the sandbox's clock; it never goes back. */
    public Handled moveClock(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("a sandbox's clock does not go back: " + by);
        }
        Cloud after = cloud.withClockAhead(cloud.clockAhead().plus(by));
        var turn = new Turn(after, now().plus(by), randomness);
        turn.tell(Actor.OUTSIDE, Actor.OUTSIDE, new Fact.ClockMoved(by));
        new Ageing(turn).since(now());
        return new Handled(Response.empty(204), turn.events(), turn.cloud());
    }

    /** From now on, and for so long, the metadata service of the host is being updated and gives no tokens. */
    public Handled updateMetadata(ResourceId host, Duration length) {
        return happened(turn -> cloud.door(host).ifPresent(door -> {
            Instant until = turn.now().plus(length);
            turn.change(c -> c.with(door.updating(until)));
            turn.tell(Actor.IMDS, new Actor(Actor.Role.HOST, host.name()), new Fact.MetadataUpdating(door.host(), until));
        }));
    }

    /**
     * As the sandbox was when the snapshot was taken, its clock included; the keys and secrets of tools stay those of now.
     *
     * @param name of the snapshot, for the log
     */
    public Handled restored(Cloud taken, String name) {
        return happened(turn -> {
            turn.change(now -> taken.with(taken.directory().withCredentialsOf(now.directory())));
            turn.tell(Actor.OUTSIDE, Actor.OUTSIDE, new Fact.Restored(name));
        });
    }

    /** The same cloud where the clock is that much ahead of the sandbox's own. */
    public Sandbox ahead(Duration by) {
        return new Sandbox(cloud.withClockAhead(cloud.clockAhead().plus(by)), clock, randomness);
    }

    /** What the metadata service says to a host that asks too often; {@code wait} in seconds. */
    public static Response tooOften(int wait) {
        return Throttle.answer(wait);
    }

    /** The same answer, with the reason in the log. */
    public Handled throttled(Request request, int wait) {
        return answered(turn -> called(turn, request, Actor.IMDS, Throttle.told(turn, request, wait)));
    }

    /** Gives the tenant a new signing key; tokens signed with the one before stay good. */
    public Handled rotateKeys() {
        return happened(turn -> new Ageing(turn).rollKeys());
    }

    /**
     * The learner acts as the test user from now on, who has exactly these roles. A role or scope that does not exist
     * is an error answer, and changes nothing.
     */
    public Handled actAs(Collection<Persona.Grant> grants) {
        return answered(turn -> new Impersonation(turn).persona(grants));
    }

    /** The learner acts as the owner again. */
    public Handled actAsOwner() {
        return answered(turn -> new Impersonation(turn).owner());
    }

    /** Only the log changes. */
    public Handled tell(Fact fact) {
        return happened(turn -> turn.tell(Actor.OUTSIDE, Actor.OUTSIDE, fact));
    }

    private Handled happened(Consumer<Turn> step) {
        return answered(turn -> {
            step.accept(turn);
            return Response.empty(204);
        });
    }

    private Handled answered(Function<Turn, Response> step) {
        var turn = new Turn(cloud, now(), randomness);
        Response response = step.apply(turn);
        return new Handled(response, turn.events(), turn.cloud());
    }

    /** Events of a request, as one list, the oldest first. */
    public static List<Event> trace(List<Event> events, String trace) {
        return events.stream().filter(event -> event.trace().equals(trace)).toList();
    }
}
