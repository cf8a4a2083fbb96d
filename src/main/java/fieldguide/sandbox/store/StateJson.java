package fieldguide.sandbox.store;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Event;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** State and events as JSON, in a form that PostgreSQL can hold. */
final class StateJson {
    /** In characters; a sandbox that would become larger is full. */
    static final int LARGEST = 4_000_000;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    /** {@code jsonb} cannot hold the character NUL; an even number of backslashes before it escapes only themselves. */
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

    private StateJson() {}

    static String write(Object value) {
        String json = MAPPER.writeValueAsString(value);
        return json.contains("\\u0000") ? NUL.matcher(json).replaceAll("$1\\\\ufffd") : json;
    }

    static Cloud cloud(String json) {
        return MAPPER.readValue(json, Cloud.class);
    }

    static List<Event> events(String json) {
        return List.of(MAPPER.readValue(json, Event[].class));
    }
}
