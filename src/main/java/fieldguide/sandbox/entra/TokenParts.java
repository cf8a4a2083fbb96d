package fieldguide.sandbox.entra;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import fieldguide.sandbox.http.Json;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A JSON Web Token taken apart (RFC 7519). Nothing in it is proven before its signature is. */
record TokenParts(String compact, ObjectNode header, ObjectNode claims) {
    static final String RS256 = "RS256";
    /** The algorithms of assertions that clients sign themselves. */
    static final List<String> SIGNED_BY_CLIENTS = List.of(RS256, "PS256");
    private static final int LONGEST = 16_384;
    /** Seconds since 1970 that an {@link Instant} can hold and people can read: until the year 9999. */
    private static final long LATEST = 253_402_300_799L;

    /** Refuses what is not written exactly as a token is: three parts in base64url, no member twice. */
    static TokenParts parse(String token) throws ParseException {
        if (token.length() > LONGEST) {
            throw new ParseException("longer than any token: " + token.length() + " characters", LONGEST);
        }
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            throw new ParseException("not a signed JSON Web Token: it has " + parts.length + " parts, not three", 0);
        }
        decoded(parts[2]);
        var read = new TokenParts(token, object(parts[0]), object(parts[1]));
        if (!read.header().path("typ").asString("JWT").equalsIgnoreCase("JWT")) {
            throw new ParseException("its typ is " + read.header().path("typ").asString() + ", not JWT", 0);
        }
        if (read.header().has("crit")) {
            throw new ParseException("its header demands an extension (crit) that is not known here", 0);
        }
        return read;
    }

    private static String decoded(String part) throws ParseException {
        try {
            if (part.endsWith("=")) {
                throw new ParseException("padding in a part of the token", 0);
            }
            return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new ParseException("a part of the token is not base64url", 0);
        }
    }

    private static ObjectNode object(String part) throws ParseException {
        return Json.readStrictObject(decoded(part)).filter(node -> !node.isEmpty())
                .orElseThrow(() -> new ParseException("a part of the token is no JSON object with distinct members", 0));
    }

    String algorithm() {
        return header.path("alg").asString("none");
    }

    String keyId() {
        return header.path("kid").asString("");
    }

    String text(String claim) {
        return claims.path(claim).asString("");
    }

    /** A time in the token; nothing when there is none. */
    Optional<Instant> time(String claim) {
        return time(claims.path(claim));
    }

    static Optional<Instant> time(JsonNode value) {
        return value.isNumber() ? Optional.of(Instant.ofEpochSecond(Math.clamp(value.asLong(0), 0, LATEST)))
                : Optional.empty();
    }

    /** By an algorithm that clients may use, with the key of a certificate. */
    boolean isSignedBy(PublicKey key) {
        try {
            JWSObject jws = JWSObject.parse(compact);
            return SIGNED_BY_CLIENTS.contains(jws.getHeader().getAlgorithm().getName())
                    && jws.verify(new RSASSAVerifier((RSAPublicKey) key));
        } catch (ParseException | JOSEException | IllegalStateException e) {
            return false;
        }
    }

    /** By RS256 alone, whatever the header says of keys: {@code jwk}, {@code jku} and {@code x5u} count for nothing. */
    boolean isSignedBy(RSAKey key) {
        try {
            JWSObject jws = JWSObject.parse(compact);
            return jws.getHeader().getAlgorithm().equals(JWSAlgorithm.RS256)
                    && jws.verify(new RSASSAVerifier(key.toRSAPublicKey()));
        } catch (ParseException | JOSEException | IllegalStateException e) {
            return false;
        }
    }
}
