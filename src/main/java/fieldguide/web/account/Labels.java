package fieldguide.web.account;

import fieldguide.account.Role;

/** Roles in words. */
final class Labels {
    private Labels() {}

    static String of(Role role) {
        return switch (role) {
            case LEARNER -> "a learner";
            case INSTRUCTOR -> "an instructor";
            case ADMIN -> "an admin";
        };
    }
}
