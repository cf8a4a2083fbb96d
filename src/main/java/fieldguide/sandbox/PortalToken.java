package fieldguide.sandbox;

import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.entra.Audience;
import fieldguide.sandbox.entra.Mint;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Request;
import java.util.Optional;

/** Somebody signed in at the portal calls a service with a token that the portal got for them. */
record PortalToken(Turn turn, Audience service) {

    /** The request with the token; as it is when it bears one, or when nobody is signed in. */
    Request on(Request request) {
        if (!(request.caller() instanceof Caller.SignedIn(String principalId)) || request.headers().has("Authorization")) {
            return request;
        }
        Optional<Principal> principal = turn.cloud().directory().principal(principalId);
        return principal.map(p -> request.with("Authorization", "Bearer " + token(p, request))).orElse(request);
    }

    private String token(Principal principal, Request request) {
        return new Mint(turn.cloud(), turn.now(), turn.randomness(), request.outside()).forSignedIn(principal, resource()).compact();
    }

    private String resource() {
        return service.uri() + (service == Audience.ARM ? "/" : "");
    }
}
