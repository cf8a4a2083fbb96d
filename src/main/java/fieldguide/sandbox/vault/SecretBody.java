package fieldguide.sandbox.vault;

import fieldguide.sandbox.cloud.SecretVersion;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a caller says of a secret. */
record SecretBody(ObjectNode body) {
    private static final int LONGEST = 25_600;
    private static final int TAGS = 15;

    /** What is wrong with it as a new version, if anything. */
    Optional<String> faultOfNew() {
        if (!body.path("value").isString()) {
            return Optional.of("Property 'value' is required: the body must be JSON with a text in value");
        }
        boolean tooLong = body.path("value").asString().getBytes(StandardCharsets.UTF_8).length > LONGEST;
        return tooLong ? Optional.of("Property 'value' is too long: a secret has at most 25600 bytes (25 kB)") : fault();
    }

    /** What is wrong with its attributes or tags, if anything. */
    Optional<String> fault() {
        JsonNode attributes = body.path("attributes");
        JsonNode enabled = attributes.path("enabled");
        boolean times = Stream.of("nbf", "exp").map(attributes::path)
                .allMatch(t -> t.isMissingNode() || t.isNull() || t.isNumber());
        return !times ? Optional.of("Properties 'nbf' and 'exp' of attributes are numbers: seconds since 1970 in UTC")
                : !enabled.isMissingNode() && !enabled.isNull() && !enabled.isBoolean()
                ? Optional.of("Property 'enabled' of attributes is true or false")
                : body.path("tags").size() > TAGS ? Optional.of("A secret has at most 15 tags") : Optional.empty();
    }

    SecretVersion create(String version, Instant now) {
        return new SecretVersion(version, body.path("value").asString(""), contentType(null), tags(Map.of()),
                body.path("attributes").path("enabled").asBoolean(true), time("nbf", null), time("exp", null), now,
                now);
    }

    /** What is not named stays as it was. */
    SecretVersion update(SecretVersion was, Instant now) {
        return new SecretVersion(was.version(), was.value(), contentType(was.contentType()), tags(was.tags()),
                body.path("attributes").path("enabled").asBoolean(was.enabled()), time("nbf", was.notBefore()),
                time("exp", was.expires()), was.created(), now);
    }

    private @Nullable String contentType(@Nullable String was) {
        JsonNode type = body.path("contentType");
        return type.isString() ? type.asString() : was;
    }

    private Map<String, String> tags(Map<String, String> was) {
        if (!body.path("tags").isObject()) {
            return was;
        }
        var tags = new TreeMap<String, String>();
        body.path("tags").forEachEntry((name, value) -> tags.put(name, value.asString("")));
        return tags;
    }

    private @Nullable Instant time(String name, @Nullable Instant was) {
        JsonNode time = body.path("attributes").path(name);
        return time.isNumber() ? Instant.ofEpochSecond(time.asLong()) : was;
    }
}
