package fieldguide.sandbox.entra;

import com.nimbusds.jose.jwk.RSAKey;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.entra.Verification.Fault;
import fieldguide.sandbox.entra.Verification.Rejected;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Verifies an access token as a resource does: form, algorithm, issuer, key, signature, audience, lifetime, stopping at
 * the first failure. No leeway for clocks: the tokens themselves begin five minutes early.
 */
public final class TokenCheck {
    private final Cloud cloud;
    private final Instant now;
    private final Predicate<String> audience;
    private final String expected;
    private final CheckList checks = new CheckList();

    /**
     * Prepares one check.
     *
     * @param audience accepts the {@code aud} claim
     * @param expected the audience to name in explanations
     */
    public TokenCheck(Cloud cloud, Instant now, Predicate<String> audience, String expected) {
        this.cloud = cloud;
        this.now = now;
        this.audience = audience;
        this.expected = expected;
    }

    public Verification verify(String compact) {
        try {
            TokenParts token = TokenParts.parse(compact);
            checks.read(token.claims());
            checks.pass("a JSON Web Token of three parts");
            return algorithm(token).or(() -> issuer(token)).or(() -> signature(token)).or(() -> audience(token))
                    .or(() -> lifetime(token)).<Verification>map(r -> r).orElseGet(checks::trusted);
        } catch (ParseException e) {
            return checks.fail(Fault.MALFORMED, "", String.valueOf(e.getMessage())).orElseThrow();
        }
    }

    private Optional<Rejected> algorithm(TokenParts token) {
        String found = token.algorithm();
        return found.equals(TokenParts.RS256) ? checks.pass(found) : checks.fail(Fault.ALGORITHM, found,
                "alg is %s; only RS256 counts, whatever the token says of itself".formatted(found));
    }

    private Optional<Rejected> issuer(TokenParts token) {
        String issuer = token.text("iss");
        boolean own = isOfTenant(issuer) && token.text("tid").equalsIgnoreCase(cloud.tenantId());
        return own ? checks.pass("issued by this tenant, " + cloud.tenantId())
                : checks.fail(Fault.ISSUER, issuer, "issued by %s, but this resource trusts tenant %s only".formatted(issuer,
                cloud.tenantId()));
    }

    /** Any origin of this portal: the signing key, not the address, proves the tenant. */
    private boolean isOfTenant(String issuer) {
        try {
            String path = URI.create(issuer).getPath();
            return path != null && path.replaceAll("^/|/$", "").replaceFirst("/v2\\.0$", "")
                    .equalsIgnoreCase(cloud.tenantId());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Optional<Rejected> signature(TokenParts token) {
        String kid = token.keyId();
        Optional<RSAKey> key = Keys.withId(cloud.directory(), kid);
        if (key.isEmpty()) {
            return checks.fail(Fault.KEY, kid, "the tenant publishes no key with the id " + kid);
        }
        checks.pass("the tenant publishes the key " + kid);
        return token.isSignedBy(key.get()) ? checks.pass("made with the tenant's key over exactly these claims")
                : checks.fail(Fault.SIGNATURE, kid,
                "the signature does not fit the claims: altered, or made with another key");
    }

    private Optional<Rejected> audience(TokenParts token) {
        String found = token.text("aud");
        return audience.test(found) ? checks.pass(found)
                : checks.fail(Fault.AUDIENCE, found, "the token is for %s, this resource is %s".formatted(found, expected));
    }

    private Optional<Rejected> lifetime(TokenParts token) {
        Instant from = token.time("nbf").orElse(Instant.EPOCH);
        Instant until = token.time("exp").orElse(Instant.EPOCH);
        if (now.isBefore(from)) {
            return checks.fail(Fault.NOT_YET_VALID, from.toString(), "valid from %s, now is %s".formatted(from, now));
        }
        return now.isBefore(until) ? checks.pass("valid until " + until)
                : checks.fail(Fault.EXPIRED, until.toString(), "expired at %s, now is %s".formatted(until, now));
    }
}
