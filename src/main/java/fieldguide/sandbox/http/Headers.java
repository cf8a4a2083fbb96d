package fieldguide.sandbox.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Header fields by name; letter case of names does not matter. */
public record Headers(Map<String, List<String>> fields) {
    public static final Headers NONE = new Headers(Map.of());

    public Headers {
        fields = fields.isEmpty() ? Map.of() : lower(fields);
    }

    public static Headers of(String name, String value) {
        return new Headers(Map.of(name, List.of(value)));
    }

    public Optional<String> first(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.getFirst());
    }

    public List<String> all(String name) {
        return fields.getOrDefault(lower(name), List.of());
    }

    public boolean has(String name) {
        return fields.containsKey(lower(name));
    }

    /** With one more value of that name. */
    public Headers with(String name, String value) {
        var values = new ArrayList<>(all(name));
        values.add(value);
        var more = new TreeMap<>(fields);
        more.put(lower(name), values);
        return new Headers(more);
    }

    /** The token of an {@code Authorization: Bearer} header (RFC 6750). */
    public Optional<String> bearer() {
        return first("Authorization").filter(v -> v.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(v -> v.substring(7).strip());
    }

    private static Map<String, List<String>> lower(Map<String, List<String>> fields) {
        var lower = new TreeMap<String, List<String>>();
        fields.forEach((name, values) -> lower.put(lower(name), List.copyOf(values)));
        return Collections.unmodifiableMap(lower);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
