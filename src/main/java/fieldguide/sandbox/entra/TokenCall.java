package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Directory;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Query;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form sent to the directory.
 *
 * @param v2 whether it came to an address with {@code v2.0}, where scopes stand in the place of resources
 */
record TokenCall(Turn turn, Request request, boolean v2, Query form) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss'Z'")
            .withZone(ZoneOffset.UTC);

    static TokenCall of(Turn turn, Request request, boolean v2) {
        return new TokenCall(turn, request, v2, Query.parse(request.body().text()));
    }

    Directory directory() {
        return turn.cloud().directory();
    }

    Mint mint() {
        return new Mint(turn.cloud(), turn.now(), turn.randomness(), request.outside());
    }

    /** What is asked for: scopes, or the resource at the v1 address; empty when nothing is. */
    String asked() {
        return form.given(v2 ? "scope" : "resource").orElse("");
    }

    Response missing(String parameter) {
        return error(400, "invalid_request", 900144, "The request body must contain the following parameter: '"
                + parameter + "'.");
    }

    Response noResource(String resource) {
        return error(400, "invalid_resource", 500011, Audience.unknown(resource, turn.cloud().tenantId()));
    }

    Response noApplication(String clientId) {
        return error(400, "unauthorized_client", 700016, "Application with identifier '" + clientId
                + "' was not found in the directory '" + turn.cloud().tenantId()
                + "'. This can happen if the application has not been installed by the administrator of the tenant or "
                + "consented to by any user in the tenant. You may have sent your authentication request to the wrong "
                + "tenant.");
    }

    /** The directory's error form, with its AADSTS number. */
    Response error(int status, String error, int number, String text) {
        String trace = turn.randomness().guid();
        String correlation = turn.randomness().guid();
        String time = TIME.format(turn.now());
        ObjectNode body = Json.object().put("error", error)
                .put("error_description", "AADSTS%d: %s Trace ID: %s Correlation ID: %s Timestamp: %s"
                .formatted(number, text, trace, correlation, time));
        body.putArray("error_codes").add(number);
        body.put("timestamp", time).put("trace_id", trace).put("correlation_id", correlation);
        turn.tell(Actor.ENTRA, request.caller().actor(), new Fact.TokenRefused(error, "AADSTS" + number + ": " + text));
        return Response.json(status, body);
    }

    /** Tells of the token and answers with it; {@code body} holds what comes along with it. */
    Response issued(Principal principal, AccessToken token, String resource, ObjectNode body) {
        turn.tell(Actor.ENTRA, request.caller().actor(), new Fact.TokenIssued(principal.objectId(), principal.appId(),
                principal.name(), resource, token.expires()));
        long seconds = Math.max(0, token.expires().getEpochSecond() - turn.now().getEpochSecond() - 1);
        ObjectNode answer = Json.object().put("token_type", "Bearer");
        if (v2) {
            answer.put("expires_in", seconds).put("ext_expires_in", seconds);
        } else {
            answer.put("expires_in", String.valueOf(seconds)).put("ext_expires_in", String.valueOf(seconds))
                    .put("expires_on", String.valueOf(token.expires().getEpochSecond()))
                    .put("not_before", String.valueOf(token.notBefore().getEpochSecond())).put("resource", resource);
        }
        answer.put("access_token", token.compact());
        answer.setAll(body);
        return Response.json(200, answer).with("Cache-Control", "no-store, no-cache").with("Pragma", "no-cache");
    }
}
