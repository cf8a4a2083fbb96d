package fieldguide.account;

import java.time.Duration;

/** How an attempt to sign in ended. */
public sealed interface SignIn {
    record SignedIn(Account account) implements SignIn {}

    /** No such account, or not its password; which of the two is not told. */
    record Refused() implements SignIn {}

    /** Too many failures before this one; the password was not even looked at. */
    record TooSoon(Duration remaining) implements SignIn {}
}
