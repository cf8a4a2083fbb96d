package fieldguide.account;

import java.util.Optional;

/**
 * Whoever is at the other end of a request. A handler takes it as an argument.
 *
 * @param owner {@code guest:<id>} or {@code account:<number>}; whose work it is that the request makes
 * @param name of the account; empty for a guest
 */
public record Learner(String owner, Optional<String> name, Role role) {
    public static Learner guest(String id) {
        return new Learner("guest:" + id, Optional.empty(), Role.LEARNER);
    }

    public static Learner account(long id, String name, Role role) {
        return new Learner(Account.owner(id), Optional.of(name), role);
    }

    public boolean isGuest() {
        return name.isEmpty();
    }
}
