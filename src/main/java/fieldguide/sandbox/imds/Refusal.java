package fieldguide.sandbox.imds;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;

/** Refuses a request to the metadata service, with the reason in the log. */
record Refusal(Turn turn, Request request) {

    Response of(String error, String description) {
        return of(400, error, description);
    }

    Response of(int status, String error, String description) {
        turn.tell(Actor.IMDS, request.caller().actor(), new Fact.TokenRefused(error, description));
        return Response.oauthError(status, error, description);
    }
}
