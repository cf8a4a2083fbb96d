package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.http.Response;
import java.util.Optional;
import java.util.stream.Stream;

/** A test user signs in with name and password in the form itself ("resource owner password credentials"). */
record PasswordGrant(TokenCall call) {

    Response answer() {
        Optional<String> missing = Stream.of("client_id", "username", "password")
                .filter(name -> call.form().given(name).isEmpty()).findFirst();
        if (missing.isPresent()) {
            return call.missing(missing.get());
        }
        String clientId = call.form().first("client_id").orElse("");
        if (Clients.name(call.directory(), clientId).isEmpty()) {
            return call.noApplication(clientId);
        }
        return signedIn(call, user -> new UserTokens(call, user, clientId).answer(call.asked()));
    }

    /** What follows a sign-in. */
    interface Then {
        Response answer(Principal user);
    }

    /** Signs the user in whom the form names, with the password in the form. */
    static Response signedIn(TokenCall call, Then then) {
        String name = call.form().first("username").orElse("").strip();
        Optional<Principal> user = call.directory().user(name);
        if (user.isEmpty()) {
            return call.error(400, "invalid_grant", 50034, "The user account " + name + " does not exist in the "
                    + call.turn().cloud().tenantId() + " directory. To sign into this application, the account must be "
                    + "added to the directory.");
        }
        String password = call.form().first("password").orElse("");
        boolean proven = call.directory().signIns().password(user.get().objectId()).filter(p -> p.matches(password)).isPresent();
        return proven ? then.answer(user.get())
                : call.error(400, "invalid_grant", 50126,
                "Error validating credentials due to invalid username or password.");
    }
}
