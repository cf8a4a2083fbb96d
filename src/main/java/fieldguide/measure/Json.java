package fieldguide.measure;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Figures for programs. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    /** Indented, with a line feed at the end. */
    public static String of(Object figures) {
        return MAPPER.writeValueAsString(figures) + "\n";
    }
}
