package fieldguide.sandbox.blob;

import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;

/** Conditional headers (RFC 9110, "Specifying conditional headers for Blob service operations"). */
record Conditions(Request request) {

    /** The refusal to read, if any: 412, or 304 when the caller already has it. */
    Optional<Response> reading(String etag, Instant modified) {
        boolean unchanged = names("If-None-Match", etag)
                || !request.headers().has("If-None-Match") && since("If-Modified-Since").filter(t -> !modified.isAfter(t)).isPresent();
        return unmet(etag, modified).or(() -> unchanged
                ? Optional.of(Stamp.on(Response.empty(304), etag, modified)) : Optional.empty());
    }

    /** The refusal to change what is there, if any. */
    Optional<Response> changing(String etag, Instant modified) {
        boolean unchanged = names("If-None-Match", etag)
                || since("If-Modified-Since").filter(t -> !modified.isAfter(t)).isPresent();
        return unmet(etag, modified).or(() -> unchanged ? Optional.of(failed()) : Optional.empty());
    }

    /** The refusal to make what is not there, if any. */
    Optional<Response> making() {
        return request.headers().has("If-Match") ? Optional.of(failed()) : Optional.empty();
    }

    /** Whether only something new may be written. */
    boolean onlyNew() {
        return request.headers().first("If-None-Match").filter("*"::equals).isPresent();
    }

    private Optional<Response> unmet(String etag, Instant modified) {
        boolean other = request.headers().has("If-Match") && !names("If-Match", etag);
        boolean later = since("If-Unmodified-Since").filter(modified::isAfter).isPresent();
        return other || later ? Optional.of(failed()) : Optional.empty();
    }

    private boolean names(String header, String etag) {
        return request.headers().all(header).stream().flatMap(v -> Stream.of(v.split(",", -1))).map(String::strip)
                .anyMatch(tag -> tag.equals("*") || bare(tag).equals(bare(etag)));
    }

    private static String bare(String tag) {
        return tag.replaceFirst("^W/", "").replace("\"", "");
    }

    private Optional<Instant> since(String header) {
        return request.headers().first(header).flatMap(text -> {
            try {
                return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text.strip())));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        });
    }

    private static Response failed() {
        return Xml.error(412, "ConditionNotMet",
                "The condition specified using HTTP conditional header(s) is not met.");
    }
}
