package fieldguide.sandbox.entra;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Json;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A token taken apart for display.
 *
 * @param header and {@code claims} in the order in which the token has them
 * @param signature whether the tenant's published keys confirm it
 */
public record TokenReading(List<Claim> header, List<Claim> claims, Signature signature, Life life) {

    /**
     * One member of the token.
     *
     * @param value as text; times with their reading in UTC
     * @param meaning in plain words; empty when it is not known
     * @param cause the resource for whose sake the claim says what it says, or null
     */
    public record Claim(String name, String value, String meaning, @Nullable ResourceId cause) {
        public Optional<ResourceId> because() {
            return Optional.ofNullable(cause);
        }
    }

    /** What the tenant's keys say of the signature. */
    public enum Signature {
        VALID,
        UNKNOWN_KEY,
        DOES_NOT_FIT,
        NONE
    }

    /** Where the sandbox's clock stands. */
    public enum Life {
        NOT_YET_VALID,
        VALID,
        EXPIRED
    }

    public TokenReading {
        header = List.copyOf(header);
        claims = List.copyOf(claims);
    }

    /** Reads any token; nothing when the text is none. */
    public static Optional<TokenReading> of(Cloud cloud, Instant now, String token) {
        String[] parts = token.strip().split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            ObjectNode header = TokenCheck.object(TokenCheck.decoded(parts[0]));
            ObjectNode claims = TokenCheck.object(TokenCheck.decoded(parts[1]));
            return Optional.of(new TokenReading(explained(header, cloud, header), explained(claims, cloud, claims),
                    signature(cloud, header, token.strip()), life(claims, now)));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    private static List<Claim> explained(ObjectNode node, Cloud cloud, ObjectNode claims) {
        var list = new ArrayList<Claim>();
        node.forEachEntry((name, value) ->
                list.add(new Claim(name, text(name, value), Claims.meaning(name, claims),
                Claims.cause(name, cloud, claims))));
        return list;
    }

    private static String text(String name, JsonNode value) {
        boolean time = value.isNumber() && List.of("iat", "nbf", "exp").contains(name);
        return time ? value.asLong() + " (" + Instant.ofEpochSecond(value.asLong()) + ")" : value.isString()
                ? value.asString() : Json.write(value);
    }

    private static Signature signature(Cloud cloud, ObjectNode header, String token) {
        if (!header.path("alg").asString("").equals("RS256")) {
            return header.path("alg").asString("none").equalsIgnoreCase("none") ? Signature.NONE
                    : Signature.DOES_NOT_FIT;
        }
        return Keys.withId(cloud.directory(), header.path("kid").asString("")).map(key -> {
            try {
                JWSObject jws = JWSObject.parse(token);
                boolean fits = jws.getHeader().getAlgorithm().equals(JWSAlgorithm.RS256)
                        && jws.verify(new RSASSAVerifier(key.toRSAPublicKey()));
                return fits ? Signature.VALID : Signature.DOES_NOT_FIT;
            } catch (ParseException | JOSEException | IllegalStateException e) {
                return Signature.DOES_NOT_FIT;
            }
        }).orElse(Signature.UNKNOWN_KEY);
    }

    private static Life life(ObjectNode claims, Instant now) {
        return now.getEpochSecond() < claims.path("nbf").asLong(0) ? Life.NOT_YET_VALID
                : now.getEpochSecond() < claims.path("exp").asLong(0) ? Life.VALID : Life.EXPIRED;
    }

    public Optional<Claim> claim(String name) {
        return claims.stream().filter(claim -> claim.name().equals(name)).findFirst();
    }
}
