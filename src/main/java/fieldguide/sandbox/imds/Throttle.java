package fieldguide.sandbox.imds;

import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;

/** What the metadata service says to a host that asks too often ("Azure Instance Metadata Service", rate limiting). */
public final class Throttle {
    private static final String ERROR = "too_many_requests";

    private Throttle() {}

    /** @param wait seconds until the host may ask again */
    public static Response answer(int wait) {
        return Response.oauthError(429, ERROR, text(wait)).with("Retry-After", String.valueOf(wait));
    }

    /** The same, with the reason in the log. */
    public static Response told(Turn turn, Request request, int wait) {
        return new Refusal(turn, request).of(429, ERROR, text(wait)).with("Retry-After", String.valueOf(wait));
    }

    private static String text(int wait) {
        return "Too many requests. A machine may ask for its identity 20 times a second and 5 times at once, and for "
                + "anything else 5 times a second. Keep the token until it expires; try again in " + wait + " s.";
    }
}
