package fieldguide.web.sandbox;

import fieldguide.sandbox.Handled;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request that was sent and its answer, as the page shows them; kept in the session until the next call.
 *
 * @param az the same as a command of Azure CLI; empty where there is none
 * @param answer the body, set out for reading; empty when there was none
 * @param note what it means, in plain words
 * @param error code of the refusal; empty when it was allowed
 * @param message of the refusal
 * @param token the access token in the answer; empty when there is none
 * @param why the checks that led to a refusal, if any were made
 */
public record Exchange(String method, String url, String curl, String az, int status, String answer, String note, String error,
        String message, String token, @Nullable Why why) implements Serializable {
    private static final String KEPT = " The token does not list roles: the resource looks them up at every call, so a role "
            + "assigned since then counts.";
    private static final JsonMapper PRETTY = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Exchange of(Step step, Handled handled) {
        Response response = handled.response();
        JsonNode body = response.json();
        Complaint complaint = Complaint.in(response);
        String code = complaint.code();
        String message = complaint.message();
        String answer = Json.read(response.body().text()).map(PRETTY::writeValueAsString).orElse(response.body().text());
        return new Exchange(step.request().method(), step.request().url(), step.curl(), step.az(), response.status(), answer,
                response.isError() ? Meaning.of(step.request(), response, code, message) : told(handled),
                code, message, body.path("access_token").asString(""),
                Why.of(handled.events(), handled.after()).orElse(null));
    }

    /** What the request brought about. */
    private static String told(Handled handled) {
        var sentences = new Sentences(new Names(handled.after()));
        String told = handled.events().stream().filter(e -> !(e.fact() instanceof Fact.Called || e.fact() instanceof Fact.Operated))
                .map(sentences::of)
                .collect(Collectors.joining(" "));
        boolean kept = handled.events().stream().anyMatch(e -> e.fact() instanceof Fact.TokenReused);
        return kept ? told + KEPT : told;
    }

    public boolean allowed() {
        return status < 400;
    }

    /** Such as {@code 403 Forbidden}. */
    public String statusLine() {
        return Optional.ofNullable(HttpStatus.resolve(status)).map(s -> status + " " + s.getReasonPhrase()).orElse(String.valueOf(status));
    }

    /** The refusal in one sentence, for the field that caused it. */
    public String refusal() {
        return error.isEmpty() ? message : error + ": " + message;
    }
}
