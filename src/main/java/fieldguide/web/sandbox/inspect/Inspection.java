package fieldguide.web.sandbox.inspect;

import fieldguide.sandbox.Sandbox;
import fieldguide.sandbox.entra.Audience;
import fieldguide.sandbox.entra.TokenCheck;
import fieldguide.sandbox.entra.TokenReading;
import fieldguide.sandbox.entra.Verification;
import fieldguide.web.sandbox.ClaimView;
import fieldguide.web.sandbox.Names;
import fieldguide.web.sandbox.Why;
import java.util.List;
import java.util.Optional;

/**
 * A token that somebody pasted: read without belief, and checked as the service it names would check it, now.
 *
 * @param service the service in whose place it was checked
 * @param believed whether every check passed
 */
public record Inspection(String service, boolean believed, List<Why.Line> checks, List<ClaimView> header, List<ClaimView> claims) {
    public Inspection {
        checks = List.copyOf(checks);
        header = List.copyOf(header);
        claims = List.copyOf(claims);
    }

    /** Nothing when the text is no token. */
    static Optional<Inspection> of(Sandbox sandbox, String token) {
        return TokenReading.of(sandbox.cloud(), sandbox.now(), token).map(reading -> of(sandbox, token.strip(), reading));
    }

    private static Inspection of(Sandbox sandbox, String token, TokenReading reading) {
        String audience = reading.claim("aud").map(TokenReading.Claim::value).orElse("");
        Optional<Audience> service = Audience.of(audience);
        Verification verification = new TokenCheck(sandbox.cloud(), sandbox.now(), found -> service.isPresent(), "none that the sandbox has")
                .verify(token);
        var names = new Names(sandbox.cloud());
        return new Inspection(service.map(Audience::title).orElse("an unknown service"), verification instanceof Verification.Trusted,
                Why.lines(verification.checks(), names), views(reading.header(), names), views(reading.claims(), names));
    }

    private static List<ClaimView> views(List<TokenReading.Claim> claims, Names names) {
        return claims.stream().map(claim -> ClaimView.of(claim, names)).toList();
    }
}
