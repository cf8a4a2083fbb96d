package fieldguide.sandbox.http;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.ResourceId;

/** From where a request is sent, and what it therefore may reach. */
public sealed interface Caller {
    Caller OUTSIDE = new Outside();

    /** The learner's own machine, or any other place outside the cloud. */
    record Outside() implements Caller {}

    /** A process on a host of the sandbox; only it reaches the metadata service, and only that of its own host. */
    record OnHost(ResourceId host) implements Caller {}

    /**
     * Somebody signed in at the portal: calls without an {@code Authorization} header carry this principal's token.
     *
     * @param principalId object id of the user or application
     */
    record SignedIn(String principalId) implements Caller {}

    /** As whom events show this caller. */
    default Actor actor() {
        return switch (this) {
            case Outside() -> Actor.OUTSIDE;
            case OnHost(ResourceId host) -> new Actor(Actor.Role.HOST, host.name());
            case SignedIn(String principalId) -> new Actor(Actor.Role.CALLER, "Portal");
        };
    }
}
