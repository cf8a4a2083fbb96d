package fieldguide.sandbox.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The built-in roles that the sandbox knows, with the ids, names and permissions that Azure publishes ("Azure built-in
 * roles").
 */
public final class Roles {
    private static final List<Role> BUILT_IN = read();
    public static final Role OWNER = named("Owner").orElseThrow();

    private Roles() {}

    private static List<Role> read() {
        try (InputStream in =
                Objects.requireNonNull(Roles.class.getResourceAsStream("/fieldguide/sandbox/roles.json"))) {
            return List.copyOf(JsonMapper.shared().readValue(in, new TypeReference<List<Role>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Role> all() {
        return BUILT_IN;
    }

    public static Optional<Role> withId(String id) {
        return BUILT_IN.stream().filter(role -> role.id().equalsIgnoreCase(id)).findFirst();
    }

    public static Optional<Role> named(String name) {
        return BUILT_IN.stream().filter(role -> role.name().equalsIgnoreCase(name)).findFirst();
    }

    /** The name for display, or the id when the role is not known. */
    public static String nameOf(String id) {
        return withId(id).map(Role::name).orElse(id);
    }
}
