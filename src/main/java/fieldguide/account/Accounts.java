package fieldguide.account;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All accounts, and what can happen to one. */
@Component
@Transactional
public class Accounts {
    private final AccountTable table;
    private final FailedSignIns failures;
    private final Newcomers newcomers;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final Passwords passwords = new Passwords();

    Accounts(AccountTable table, FailedSignIns failures, Newcomers newcomers, ApplicationEventPublisher events,
            InstantSource clock) {
        this.table = table;
        this.failures = failures;
        this.newcomers = newcomers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param address where it comes from; one address makes only so many accounts in a while
     * @param guest who registers, if known; the account takes over that guest's work
     */
    public Registration register(String name, String password, String address, Optional<Learner> guest) {
        List<Fault> faults = Stream.of(Names.fault(name), Passwords.fault(name, password))
                .flatMap(Optional::stream).toList();
        if (!faults.isEmpty()) {
            return new Registration.Refused(faults);
        }
        if (newcomers.tooMany(address, clock.instant())) {
            return new Registration.Refused(List.of(Newcomers.fault()));
        }
        Optional<Account> made = table.insert(name, passwords.hash(password), Role.LEARNER, clock.instant());
        made.ifPresent(account -> {
            newcomers.add(address, clock.instant());
            takeOver(guest, account);
        });
        return made.<Registration>map(Registration.Registered::new)
                .orElseGet(() -> new Registration.Refused(List.of(Names.taken())));
    }

    /** @param address where the attempt comes from; guesses are counted by name and address */
    public SignIn signIn(String name, String password, String address, Optional<Learner> guest) {
        Optional<Duration> remaining = failures.remaining(name, address, clock.instant());
        if (remaining.isPresent()) {
            return new SignIn.TooSoon(remaining.get());
        }
        Optional<Account> account = table.named(name);
        if (!passwords.match(password, account.flatMap(a -> table.hash(a.id())))) {
            failures.add(name, address, clock.instant());
            return new SignIn.Refused();
        }
        failures.forget(name, address, clock.instant());
        account.ifPresent(a -> takeOver(guest, a));
        return account.<SignIn>map(SignIn.SignedIn::new).orElseGet(SignIn.Refused::new);
    }

    private void takeOver(Optional<Learner> guest, Account account) {
        guest.filter(Learner::isGuest)
                .ifPresent(g -> events.publishEvent(new GuestBecameAccount(g.owner(), account.owner())));
    }

    /** What stands in the way of the new password; empty when it is changed. */
    public List<Fault> changePassword(long id, String present, String wanted) {
        Account account = table.find(id).orElseThrow();
        if (!passwords.match(present, table.hash(id))) {
            return List.of(new Fault("present", "This is not your present password."));
        }
        List<Fault> faults = Passwords.fault(account.name(), wanted).stream().toList();
        if (faults.isEmpty()) {
            table.setHash(id, passwords.hash(wanted));
        }
        return faults;
    }

    /** Removes an account and everything it owns; what stands in the way of it, or empty when it is done. */
    public List<Fault> delete(long id, String password) {
        if (!passwords.match(password, table.hash(id))) {
            return List.of(new Fault("password", "This is not your password; nothing was deleted."));
        }
        if (isLastAdmin(id)) {
            return List.of(new Fault("password", "You are the only admin. Make someone else an admin first."));
        }
        table.find(id).map(Account::name).ifPresent(failures::forget);
        table.delete(id);
        events.publishEvent(new AccountDeleted(Account.owner(id)));
        return List.of();
    }

    /** What stands in the way of the role; empty when it is changed. */
    public Optional<Fault> changeRole(long id, Role role) {
        if (role != Role.ADMIN && isLastAdmin(id)) {
            return Optional.of(new Fault("role", "This is the only admin. Make someone else an admin first."));
        }
        table.setRole(id, role);
        return Optional.empty();
    }

    private boolean isLastAdmin(long id) {
        return table.admins().equals(List.of(id));
    }

    public Optional<Account> find(long id) {
        return table.find(id);
    }

    /** Those whose name contains the words, by name. */
    public List<Account> like(String words, int limit) {
        return table.like(words, limit);
    }

    public long count() {
        return table.count();
    }

    /** Makes the admin of a portal that has none; the password is to be shown once, as only its hash is kept. */
    public Optional<String> makeFirstAdmin(String name) {
        if (!table.admins().isEmpty()) {
            return Optional.empty();
        }
        String password = Passwords.generated();
        return table.insert(name, passwords.hash(password), Role.ADMIN, clock.instant()).map(made -> password);
    }
}
