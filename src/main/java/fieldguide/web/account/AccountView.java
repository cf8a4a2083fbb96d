package fieldguide.web.account;

import fieldguide.account.Account;
import fieldguide.account.Role;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * An account in words.
 *
 * @param day when it was made, as ISO 8601 has it
 * @param since the same as people write it
 */
record AccountView(long id, String name, String role, String roleName, LocalDate day, String since) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** @param value as forms send it */
    record Choice(String value, String label) {}

    static AccountView of(Account account) {
        LocalDate day = LocalDate.ofInstant(account.created(), ZoneOffset.UTC);
        return new AccountView(account.id(), account.name(), account.role().name(), label(account.role()), day, DAY.format(day));
    }

    static List<Choice> roles() {
        return Arrays.stream(Role.values()).map(role -> new Choice(role.name(), label(role))).toList();
    }

    static String label(Role role) {
        return switch (role) {
            case LEARNER -> "Learner";
            case INSTRUCTOR -> "Instructor";
            case ADMIN -> "Admin";
        };
    }
}
