package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lets a service verify the token of a request and leave the trace of a refusal. */
public final class Gate {
    private final Turn turn;
    private final Request request;
    private final Actor service;

    /** What a service answers to who brings no token, or one that it does not believe. */
    public interface Challenge {
        Response missing();

        Response refused(Verification.Rejected rejected);
    }

    public Gate(Turn turn, Request request, Actor service) {
        this.turn = turn;
        this.request = request;
        this.service = service;
    }

    /** Lets through who brings a token for that audience; anybody else is challenged, and a refused token leaves its trace. */
    public Response open(Audience audience, ResourceId scope, Optional<String> token, Challenge challenge,
            Function<Verification.Trusted, Response> then) {
        return token.isEmpty() ? challenge.missing() : switch (verify(audience, token.get())) {
            case Verification.Rejected rejected -> {
                tellRefused(scope, rejected);
                yield challenge.refused(rejected);
            }
            case Verification.Trusted trusted -> then.apply(trusted);
        };
    }

    /** Verifies the token for that audience; the address under which the caller reaches the service counts as well. */
    public Verification verify(Audience audience, String token) {
        String own = request.outside().base().apply(request.base());
        return new TokenCheck(turn.cloud(), turn.now(),
                aud -> audience.accepts(aud) || aud.replaceFirst("/+$", "").equals(own), audience.uri()).verify(token);
    }

    public void tellRefused(ResourceId scope, Verification.Rejected rejected) {
        turn.tell(service, request.caller().actor(),
                new Fact.AccessRefused(401, rejected.claims().path("oid").asString(""), "", scope,
                rejected.fault().name(), rejected.checks(), List.of()));
    }
}
