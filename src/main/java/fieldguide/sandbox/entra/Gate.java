package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Request;
import java.util.List;

/** Lets a service verify the token of a request and leave the trace of a refusal. */
public final class Gate {
    private final Turn turn;
    private final Request request;
    private final Actor service;

    public Gate(Turn turn, Request request, Actor service) {
        this.turn = turn;
        this.request = request;
        this.service = service;
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
