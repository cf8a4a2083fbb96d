package fieldguide.web;

import fieldguide.account.Role;
import java.util.List;
import java.util.Optional;

/**
 * What the layout shows around every page.
 *
 * @param theme {@code light}, {@code dark}, or {@code auto} to follow the system
 * @param path of the page, without the query, to come back to
 * @param name of the account that is signed in
 */
record Frame(String theme, String path, Optional<String> name, Role role, List<Room> all) {

    /** A part of the portal with its place in the navigation, for readers of at least a role. */
    record Room(String path, String label, Role role) {}

    public List<Room> rooms() {
        return all.stream().filter(room -> role.includes(room.role())).toList();
    }

    /** Whether the page is that one or below it; the library is everything that is read. */
    public boolean isAt(String room) {
        return room.equals("/") ? path.equals("/") || path.startsWith("/modules")
                : path.equals(room) || path.startsWith(room + "/");
    }

    /** Where to go on after signing in: here, unless here is where one signs in. */
    public String then() {
        return path.equals("/account/sign-in") || path.equals("/account/register") ? "/" : path;
    }
}
