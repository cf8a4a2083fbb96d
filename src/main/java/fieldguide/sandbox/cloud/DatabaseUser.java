package fieldguide.sandbox.cloud;

import java.util.List;
import java.util.stream.Stream;

/**
 * A user in a database that stands for somebody in the directory.
 *
 * @param sid whom it stands for: the client id of a service principal, the object id of a user. A principal that was
 *     deleted and made again under the same name has another one.
 * @param roles database roles such as {@code db_datareader}
 */
public record DatabaseUser(String name, String sid, List<String> roles) {
    public DatabaseUser {
        roles = List.copyOf(roles);
    }

    public boolean isIn(String role) {
        return roles.stream().anyMatch(role::equalsIgnoreCase);
    }

    public DatabaseUser in(String role) {
        return isIn(role) ? this : new DatabaseUser(name, sid, Stream.concat(roles.stream(), Stream.of(role)).toList());
    }

    public DatabaseUser notIn(String role) {
        return new DatabaseUser(name, sid, roles.stream().filter(r -> !r.equalsIgnoreCase(role)).toList());
    }
}
