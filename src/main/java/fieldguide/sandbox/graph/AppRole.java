package fieldguide.sandbox.graph;

import java.util.Optional;
import java.util.stream.Stream;

/** Application permissions of Microsoft Graph ("Microsoft Graph permissions reference"). */
public enum AppRole {
    USER_READ_ALL("User.Read.All", "df021288-bdef-4463-88db-98f22de89214"),
    APPLICATION_READ_ALL("Application.Read.All", "9a5d68dd-52b0-4cc2-bd40-abcf44ac3a30"),
    DIRECTORY_READ_ALL("Directory.Read.All", "7ab1d382-f21e-4acd-a863-ba3e13f7da61");

    private final String value;
    private final String id;

    AppRole(String value, String id) {
        this.value = value;
        this.id = id;
    }

    /** As tokens name it. */
    public String value() {
        return value;
    }

    public String id() {
        return id;
    }

    static Optional<AppRole> withId(String id) {
        return Stream.of(values()).filter(role -> role.id.equalsIgnoreCase(id)).findFirst();
    }

    static Optional<AppRole> named(String value) {
        return Stream.of(values()).filter(role -> role.value.equals(value)).findFirst();
    }
}
