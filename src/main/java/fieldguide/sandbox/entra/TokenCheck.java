package fieldguide.sandbox.entra;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import fieldguide.sandbox.cloud.Check;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.entra.Verification.Fault;
import fieldguide.sandbox.entra.Verification.Rejected;
import fieldguide.sandbox.http.Json;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Verifies an access token as a resource does: form, algorithm, issuer, key, signature, audience, lifetime, stopping at
 * the first failure. No leeway for clocks: the tokens themselves begin five minutes early.
 */
public final class TokenCheck {
    private static final List<String> ORDER =
            List.of("format", "algorithm", "issuer", "key", "signature", "audience", "lifetime");

    private final Cloud cloud;
    private final Instant now;
    private final Predicate<String> audience;
    private final String expected;
    private final List<Check> checks = new ArrayList<>();
    private ObjectNode claims = Json.object();

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

    public Verification verify(String token) {
        JWSObject jws;
        ObjectNode header;
        try {
            String[] parts = token.split("\\.", -1);
            header = object(decoded(parts[0]));
            claims = object(decoded(parts.length > 1 ? parts[1] : ""));
            passed("a JSON Web Token of %d parts".formatted(parts.length));
            if (!header.path("alg").asString("").equals("RS256")) {
                String found = header.path("alg").asString("none");
                return reject(Fault.ALGORITHM, found,
                        "alg is %s; only RS256 counts, whatever the token says of itself".formatted(found));
            }
            jws = JWSObject.parse(token);
        } catch (ParseException e) {
            return reject(Fault.MALFORMED, "", "not a signed JSON Web Token");
        }
        passed("RS256");
        return verify(jws);
    }

    private Verification verify(JWSObject jws) {
        return issuer().or(() -> signature(jws)).or(this::audience).or(this::lifetime)
                .<Verification>map(r -> r).orElseGet(() -> new Verification.Trusted(claims, checks));
    }

    private Optional<Rejected> issuer() {
        String issuer = text("iss");
        boolean own = isOfTenant(issuer) && text("tid").equalsIgnoreCase(cloud.tenantId());
        return own ? pass("issued by this tenant, " + cloud.tenantId())
                : fail(Fault.ISSUER, issuer, "issued by %s, but this resource trusts tenant %s only".formatted(issuer,
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

    private Optional<Rejected> signature(JWSObject jws) {
        String kid = String.valueOf(jws.getHeader().getKeyID());
        Optional<RSAKey> key = Keys.withId(cloud.directory(), kid);
        if (key.isEmpty()) {
            return fail(Fault.KEY, kid, "the tenant publishes no key with the id " + kid);
        }
        passed("the tenant publishes the key " + kid);
        return isSigned(jws, key.get()) ? pass("made with the tenant's key over exactly these claims")
                : fail(Fault.SIGNATURE, kid,
                "the signature does not fit the claims: altered, or made with another key");
    }

    private static boolean isSigned(JWSObject jws, RSAKey key) {
        try {
            return jws.getHeader().getAlgorithm().equals(JWSAlgorithm.RS256)
                    && jws.verify(new RSASSAVerifier(key.toRSAPublicKey()));
        } catch (JOSEException | IllegalStateException e) {
            return false;
        }
    }

    private Optional<Rejected> audience() {
        String found = text("aud");
        return audience.test(found) ? pass(found)
                : fail(Fault.AUDIENCE, found, "the token is for %s, this resource is %s".formatted(found, expected));
    }

    private Optional<Rejected> lifetime() {
        Instant from = instant("nbf");
        Instant until = instant("exp");
        if (now.isBefore(from)) {
            return fail(Fault.NOT_YET_VALID, from.toString(), "valid from %s, now is %s".formatted(from, now));
        }
        return now.isBefore(until) ? pass("valid until " + until)
                : fail(Fault.EXPIRED, until.toString(), "expired at %s, now is %s".formatted(until, now));
    }

    private void passed(String detail) {
        checks.add(Check.passed(ORDER.get(checks.size()), detail));
    }

    private Optional<Rejected> pass(String detail) {
        passed(detail);
        return Optional.empty();
    }

    private Optional<Rejected> fail(Fault fault, String found, String detail) {
        return Optional.of(reject(fault, found, detail));
    }

    private Rejected reject(Fault fault, String found, String detail) {
        checks.add(Check.failed(ORDER.get(checks.size()), detail));
        ORDER.stream().skip(checks.size()).map(Check::notReached).forEach(checks::add);
        return new Rejected(fault, found, claims, checks);
    }

    private String text(String claim) {
        return claims.path(claim).asString("");
    }

    private Instant instant(String claim) {
        JsonNode value = claims.path(claim);
        return value.isNumber() ? Instant.ofEpochSecond(value.asLong(0)) : Instant.EPOCH;
    }

    static String decoded(String part) {
        return new com.nimbusds.jose.util.Base64URL(part).decodeToString();
    }

    static ObjectNode object(String json) throws ParseException {
        return Json.readObject(json).filter(node -> !node.isEmpty())
                .orElseThrow(() -> new ParseException("no JSON object", 0));
    }
}
