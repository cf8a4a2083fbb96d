package fieldguide.sandbox.entra;

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
        try {
            TokenParts parts = TokenParts.parse(token.strip());
            return Optional.of(new TokenReading(explained(parts.header(), cloud, parts.header()),
                    explained(parts.claims(), cloud, parts.claims()), signature(cloud, parts), life(parts, now)));
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
        Optional<Instant> time = List.of("iat", "nbf", "exp").contains(name) ? TokenParts.time(value) : Optional.empty();
        return time.map(at -> at.getEpochSecond() + " (" + at + ")")
                .orElseGet(() -> value.isString() ? value.asString() : Json.write(value));
    }

    private static Signature signature(Cloud cloud, TokenParts token) {
        if (!token.algorithm().equals(TokenParts.RS256)) {
            return token.algorithm().equalsIgnoreCase("none") ? Signature.NONE : Signature.DOES_NOT_FIT;
        }
        return Keys.withId(cloud.directory(), token.keyId())
                .map(key -> token.isSignedBy(key) ? Signature.VALID : Signature.DOES_NOT_FIT)
                .orElse(Signature.UNKNOWN_KEY);
    }

    private static Life life(TokenParts token, Instant now) {
        return now.isBefore(token.time("nbf").orElse(Instant.EPOCH)) ? Life.NOT_YET_VALID
                : now.isBefore(token.time("exp").orElse(Instant.EPOCH)) ? Life.VALID : Life.EXPIRED;
    }

    public Optional<Claim> claim(String name) {
        return claims.stream().filter(claim -> claim.name().equals(name)).findFirst();
    }
}
