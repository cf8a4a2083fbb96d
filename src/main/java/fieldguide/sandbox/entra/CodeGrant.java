package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.SignInCode;
import fieldguide.sandbox.http.Response;
import java.util.Optional;

/** An application exchanges the code that a browser brought back for tokens, once (RFC 6749, section 4.1.3). */
record CodeGrant(TokenCall call) {

    Response answer() {
        var proof = new ClientProof(call);
        Optional<String> code = call.form().given("code");
        if (proof.clientId().isBlank() || code.isEmpty()) {
            return call.missing(code.isEmpty() ? "code" : "client_id");
        }
        if (Clients.name(call.directory(), proof.clientId()).isEmpty()) {
            return call.noApplication(proof.clientId());
        }
        return call.directory().signIns().code(code.get()).map(kept -> proven(proof, code.get(), kept)).orElseGet(() ->
                refuse(9002313, "Invalid request. Request is malformed or invalid: no such code was issued, or the sandbox was reset since."));
    }

    private Response proven(ClientProof proof, String code, SignInCode kept) {
        boolean secret = Redirects.of(call.directory(), kept.clientId()).isWeb(kept.redirect());
        if (secret && !proof.isGiven()) {
            return call.error(401, "invalid_client", 7000218,
                    "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.");
        }
        if (!secret && proof.isGiven()) {
            return call.error(401, "invalid_client", 700025,
                    "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.");
        }
        return secret ? proof.then((application, how) -> redeemed(proof, code, kept, how)) : redeemed(proof, code, kept, "0");
    }

    private Response redeemed(ClientProof proof, String code, SignInCode kept, String how) {
        Optional<Response> refused = refused(proof, kept);
        if (refused.isPresent()) {
            return refused.get();
        }
        Optional<Principal> user = call.directory().principal(kept.objectId());
        call.turn().change(c -> c.with(c.directory().with(c.directory().signIns().with(code, kept.used()))));
        String asked = call.asked().isEmpty() ? kept.scope() : call.asked();
        return user.map(u -> new UserTokens(call, u, kept.clientId(), kept.nonce(), how).answer(asked))
                .orElseGet(() -> refuse(50034, "The user account does not exist in the directory any more."));
    }

    private Optional<Response> refused(ClientProof proof, SignInCode kept) {
        String redirect = call.form().first("redirect_uri").orElse("");
        String verifier = call.form().first("code_verifier").orElse("");
        if (!proof.clientId().equalsIgnoreCase(kept.clientId())) {
            return Optional.of(refuse(70000, "Provided grant is invalid or malformed: the code was issued to the application '"
                    + kept.clientId() + "', not to '" + proof.clientId() + "'."));
        }
        if (kept.redeemed()) {
            return Optional.of(refuse(54005, "OAuth2 Authorization code was already redeemed, please retry with a new valid code or use "
                    + "an existing refresh token."));
        }
        if (!call.turn().now().isBefore(kept.expires())) {
            return Optional.of(refuse(70008, "The provided authorization code or refresh token has expired due to inactivity. Send a new "
                    + "interactive authorization request for this user and resource."));
        }
        if (!redirect.equals(kept.redirect())) {
            return Optional.of(refuse(500112, "The reply address '%s' does not match the reply address '%s' provided when requesting Authorization code."
                    .formatted(redirect, kept.redirect())));
        }
        return kept.challenge().isEmpty() == verifier.isEmpty() && (verifier.isEmpty() || Pkce.fits(verifier, kept.challenge()))
                ? Optional.empty()
                : Optional.of(refuse(501481, "The Code_Verifier does not match the code_challenge supplied in the authorization request."));
    }

    private Response refuse(int number, String text) {
        return call.error(400, "invalid_grant", number, text);
    }
}
