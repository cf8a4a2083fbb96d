package fieldguide.account;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.testing.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class AccountsTest {
    private static final JdbcClient JDBC = JdbcClient.create(Database.fresh());
    private static final String PASSWORD = "tiny-green-boats";
    private static int count;

    private final List<Object> events = new ArrayList<>();
    private final String name = "ada" + count++;
    private final String address = "192.0.2." + count;
    private Instant now = Instant.parse("2026-05-01T08:00:00Z");
    private final Accounts accounts = new Accounts(new AccountTable(JDBC), new FailedSignIns(JDBC), new Newcomers(JDBC),
            events::add, () -> now);

    @Test
    void whoever_registers_can_sign_in_by_the_name_in_any_case() {
        Account ada = registered(name);
        assertThat(ada.role()).isEqualTo(Role.LEARNER);
        assertThat(signIn(name.toUpperCase(java.util.Locale.ROOT), PASSWORD)).isEqualTo(new SignIn.SignedIn(ada));
        assertThat(signIn(name, PASSWORD + "x")).isInstanceOf(SignIn.Refused.class);
        assertThat(signIn(name + "x", PASSWORD)).isInstanceOf(SignIn.Refused.class);
    }

    @Test
    void the_database_never_sees_a_password() {
        registered(name);
        assertThat(JDBC.sql("SELECT account::text FROM account").query(String.class).list())
                .noneMatch(row -> row.contains(PASSWORD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "a b c", "<script>", "a\u0000bcd", "a\nbcd"})
    void odd_names_are_refused(String odd) {
        assertThat(accounts.register(odd, PASSWORD, address, Optional.empty()))
                .isInstanceOfSatisfying(Registration.Refused.class,
                        refused -> assertThat(refused.faults()).extracting(Fault::field).containsExactly("name"));
        assertThat(signIn(odd, PASSWORD)).isInstanceOf(SignIn.Refused.class);
    }

    @Test
    void a_taken_name_is_refused_and_its_owner_keeps_the_password() {
        registered(name);
        assertThat(accounts.register(name.toUpperCase(java.util.Locale.ROOT), "another password", address, Optional.empty()))
                .isEqualTo(new Registration.Refused(List.of(Names.taken())));
        assertThat(signIn(name, PASSWORD)).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void a_guests_work_goes_along_on_registration_and_on_signing_in() {
        Learner guest = Learner.guest("g" + name);
        accounts.register(name, PASSWORD, address, Optional.of(guest));
        String owner = accounts.like(name, 1).getFirst().owner();
        accounts.signIn(name, PASSWORD, address, Optional.of(guest));
        assertThat(events).containsExactly(new GuestBecameAccount(guest.owner(), owner), new GuestBecameAccount(guest.owner(), owner));
        accounts.signIn(name, "wrong", address, Optional.of(guest));
        assertThat(events).hasSize(2);
    }

    @Test
    void guessing_is_slowed_down_for_the_guesser_and_not_for_the_owner() {
        registered(name);
        for (int i = 0; i < FailedSignIns.FOR_NAME_AND_ADDRESS; i++) {
            assertThat(signIn(name, "guess " + i)).isInstanceOf(SignIn.Refused.class);
        }
        assertThat(signIn(name, PASSWORD)).isEqualTo(new SignIn.TooSoon(FailedSignIns.WINDOW));
        assertThat(accounts.signIn(name, PASSWORD, "198.51.100.7", Optional.empty())).isInstanceOf(SignIn.SignedIn.class);
        now = now.plus(FailedSignIns.WINDOW).plusSeconds(1);
        assertThat(signIn(name, PASSWORD)).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void the_right_password_clears_earlier_slips() {
        registered(name);
        for (int i = 0; i < 2 * FailedSignIns.FOR_NAME_AND_ADDRESS; i++) {
            assertThat(signIn(name, "a slip")).isInstanceOf(SignIn.Refused.class);
            assertThat(signIn(name, PASSWORD)).isInstanceOf(SignIn.SignedIn.class);
        }
    }

    @Test
    void an_address_makes_only_so_many_accounts_in_a_while() {
        for (int i = 0; i < Newcomers.FOR_ADDRESS; i++) {
            new Newcomers(JDBC).add(address, now);
        }
        assertThat(accounts.register(name, PASSWORD, address, Optional.empty())).isInstanceOf(Registration.Refused.class);
        now = now.plus(Duration.ofMinutes(16));
        assertThat(accounts.register(name, PASSWORD, address, Optional.empty())).isInstanceOf(Registration.Registered.class);
    }

    @Test
    void a_password_changes_only_for_who_knows_the_present_one() {
        Account ada = registered(name);
        assertThat(accounts.changePassword(ada.id(), "wrong", "a better password")).extracting(Fault::field).containsExactly("present");
        assertThat(accounts.changePassword(ada.id(), PASSWORD, "short")).extracting(Fault::field).containsExactly("password");
        assertThat(accounts.changePassword(ada.id(), PASSWORD, "a better password")).isEmpty();
        assertThat(signIn(name, PASSWORD)).isInstanceOf(SignIn.Refused.class);
        assertThat(signIn(name, "a better password")).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void a_deleted_account_is_gone_and_everyone_is_told() {
        Account ada = registered(name);
        signIn(name, "a slip");
        assertThat(accounts.delete(ada.id(), "wrong")).isNotEmpty();
        assertThat(accounts.find(ada.id())).isPresent();
        assertThat(accounts.delete(ada.id(), PASSWORD)).isEmpty();
        assertThat(accounts.find(ada.id())).isEmpty();
        assertThat(events).containsExactly(new AccountDeleted(ada.owner()));
        assertThat(JDBC.sql("SELECT count(*) FROM failed_sign_in WHERE name_key = ?").param(name).query(Long.class).single()).isZero();
    }

    @Test
    void there_is_one_first_admin_and_always_an_admin() {
        JdbcClient jdbc = JdbcClient.create(Database.fresh());
        Accounts empty = new Accounts(new AccountTable(jdbc), new FailedSignIns(jdbc), new Newcomers(jdbc), events::add, () -> now);
        String password = empty.makeFirstAdmin("admin").orElseThrow();
        assertThat(empty.makeFirstAdmin("admin")).isEmpty();
        assertThat(empty.signIn("admin", password, address, Optional.empty())).isInstanceOfSatisfying(SignIn.SignedIn.class, in -> {
            assertThat(in.account().role()).isEqualTo(Role.ADMIN);
            assertThat(empty.changeRole(in.account().id(), Role.LEARNER)).isPresent();
            assertThat(empty.delete(in.account().id(), password)).isNotEmpty();
            assertThat(empty.find(in.account().id())).contains(in.account());
        });
    }

    private Account registered(String who) {
        return ((Registration.Registered) accounts.register(who, PASSWORD, address, Optional.empty())).account();
    }

    private SignIn signIn(String who, String password) {
        return accounts.signIn(who, password, address, Optional.empty());
    }
}
