package fieldguide.sandbox.vault;

import fieldguide.sandbox.cloud.SecretVersion;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a caller says of a secret. */
record SecretBody(ObjectNode body) {

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
