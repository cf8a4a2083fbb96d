package fieldguide.sandbox.entra;

import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Response;

/**
 * Who answers on a page for signing in. Somebody signed in at the portal chooses among the test users of their own sandbox;
 * everybody else needs the password.
 */
final class PageUser {
    private PageUser() {}

    static Response signedIn(TokenCall call, PasswordGrant.Then then) {
        return call.request().caller() instanceof Caller.SignedIn
                ? call.directory().user(call.form().first("username").orElse("")).map(then::answer)
                .orElseGet(() -> call.error(400, "invalid_grant", 50034, "There is no such user in this directory."))
                : PasswordGrant.signedIn(call, then);
    }
}
