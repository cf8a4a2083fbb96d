package fieldguide.sandbox.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decoded parameters of a query or a form, in the order sent, repeated ones kept. Names ignore letter case. */
public record Query(List<Parameter> parameters) {
    public static final Query NONE = new Query(List.of());

    /** One parameter, decoded. */
    public record Parameter(String name, String value) {}

    public Query {
        parameters = List.copyOf(parameters);
    }

    /** Reads {@code a=b&c=d}; what cannot be decoded is taken as it stands. */
    public static Query parse(String encoded) {
        var parameters = new ArrayList<Parameter>();
        for (String pair : encoded.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                parameters.add(equals < 0 ? new Parameter(decoded(pair), "")
                        : new Parameter(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1))));
            }
        }
        return new Query(parameters);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    public Query with(String name, String value) {
        var more = new ArrayList<>(parameters);
        more.add(new Parameter(name, value));
        return new Query(more);
    }

    public Optional<String> first(String name) {
        for (Parameter parameter : parameters) {
            if (parameter.name().equalsIgnoreCase(name)) {
                return Optional.of(parameter.value());
            }
        }
        return Optional.empty();
    }

    public List<String> all(String name) {
        return parameters.stream().filter(p -> p.name().equalsIgnoreCase(name)).map(Parameter::value).toList();
    }

    /** The value, or nothing when it is missing or blank. */
    public Optional<String> given(String name) {
        return first(name).filter(value -> !value.isBlank());
    }

    public String encoded() {
        return String.join("&", parameters.stream().map(p -> code(p.name()) + "=" + code(p.value())).toList());
    }

    private static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%24", "$");
    }
}
