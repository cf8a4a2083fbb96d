package fieldguide.sandbox;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.entra.Audience;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One part of the cloud: the requests that are meant for it, who takes part in their events, and what answers.
 *
 * @param audience the service whose token the portal sends for somebody who is signed in; none where no token is asked for
 */
record Endpoint(Predicate<Request> here, Function<Request, Actor> actor, Optional<Audience> audience,
        BiFunction<Turn, Request, Response> answer) {

    static Endpoint at(String host, Actor actor, BiFunction<Turn, Request, Response> answer) {
        return new Endpoint(request -> request.host().equals(host), request -> actor, Optional.empty(), answer);
    }

    /** A service with a host name for each of its resources, which is also the name of the part that answers. */
    static Endpoint below(String suffix, Audience audience, BiFunction<Turn, Request, Response> answer) {
        return new Endpoint(request -> request.host().endsWith(suffix), request -> named(request.host()),
                Optional.of(audience), answer);
    }

    Endpoint taking(Audience token) {
        return new Endpoint(here, actor, Optional.of(token), answer);
    }

    static Actor named(String host) {
        return new Actor(Actor.Role.RESOURCE, host.split("\\.", 2)[0]);
    }
}
