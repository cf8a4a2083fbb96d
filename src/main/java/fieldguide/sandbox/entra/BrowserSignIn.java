package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.SignInCode;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Query;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A user signs in to an application in a browser, and the application gets a code for it (RFC 6749, section 4.1; OpenID
 * Connect Core, section 3.1). The page is the portal's own; it sends here what was asked, and what the user answers.
 */
record BrowserSignIn(TokenCall call) {
    private static final int CODE_BYTES = 60;

    /** Sends the browser to the page, with all that the application asked. */
    Response toPage() {
        String page = call.request().outside().origin() + "/sandbox/sign-in/" + call.turn().cloud().tenantId()
                + (call.v2() ? "/v2.0" : "/v1.0") + "?" + call.request().query().encoded();
        return Response.empty(302).with("Location", page);
    }

    /**
     * What the page sends: the application's question alone to see who asks, with a user and an answer to sign in. The answer
     * says who asks, or where the browser goes; a fault of the address to come back to stays on the page.
     */
    Response page() {
        var asked = new SignInQuestion(call);
        return asked.refused().orElseGet(() -> asked.problem().map(problem -> goTo(asked, problem)).orElseGet(() ->
                call.form().given("username").isEmpty() ? Response.json(200, shown(asked))
                        : PageUser.signedIn(call, user -> answered(asked, user))));
    }

    private ObjectNode shown(SignInQuestion asked) {
        return Json.object().put("application", Clients.name(call.directory(), asked.clientId()).orElse(asked.clientId()))
                .put("scope", call.asked()).put("redirect", asked.redirect())
                .put("login_hint", call.form().first("login_hint").orElse(""));
    }

    private Response answered(SignInQuestion asked, Principal user) {
        boolean approved = call.form().first("answer").orElse("").equals("approve");
        call.turn().tell(call.request().caller().actor(), Actor.ENTRA,
                new Fact.BrowserSignIn(user.objectId(), asked.clientId(), approved));
        return goTo(asked, approved ? new Query(List.of()).with("code", code(asked, user))
                : asked.problem("access_denied", 65004, "User declined to consent to access the app."));
    }

    private String code(SignInQuestion asked, Principal user) {
        String code = "1." + call.turn().randomness().text(CODE_BYTES);
        var kept = new SignInCode(user.objectId(), asked.clientId(), asked.redirect(), call.asked(),
                call.form().first("nonce").orElse(""), asked.challenge(), call.turn().now().plus(SignInCode.LIFE), false);
        call.turn().change(c -> c.with(c.directory().with(c.directory().signIns().with(code, kept))));
        return code;
    }

    private Response goTo(SignInQuestion asked, Query with) {
        Optional<String> state = call.form().given("state");
        Query all = state.map(s -> with.with("state", s)).orElse(with).with("session_state", call.turn().randomness().guid());
        String mark = asked.inFragment() ? "#" : asked.redirect().contains("?") ? "&" : "?";
        return Response.json(200, Json.object().put("location", asked.redirect() + mark + all.encoded()));
    }
}
