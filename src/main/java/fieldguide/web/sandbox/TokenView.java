package fieldguide.web.sandbox;

import fieldguide.sandbox.Sandbox;
import fieldguide.sandbox.cloud.IssuedToken;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.entra.TokenReading;
import java.util.List;
import java.util.Optional;

/**
 * An access token, taken apart.
 *
 * @param id the token's own, its {@code uti}
 * @param parts header, payload and signature as sent
 * @param identity whose token it is
 * @param system whether that identity is its host's own
 * @param host where it was asked for
 * @param service for which it is
 * @param lifetime until when it is good by the sandbox's clock, or that it is not
 */
public record TokenView(String id, String compact, List<String> parts, String identity, boolean system, String host, String service,
        TokenReading.Signature signature, boolean expired, String lifetime, List<ClaimView> header, List<ClaimView> claims) {

    static Optional<TokenView> of(Sandbox sandbox, IssuedToken token) {
        return TokenReading.of(sandbox.cloud(), sandbox.now(), token.accessToken())
                .map(reading -> of(new Names(sandbox.cloud()), token, reading));
    }

    private static TokenView of(Names names, IssuedToken token, TokenReading reading) {
        boolean expired = reading.life() == TokenReading.Life.EXPIRED;
        var identity = new ResourceId(value(reading, "xms_mirid"));
        return new TokenView(value(reading, "uti"), token.accessToken(), List.of(token.accessToken().split("\\.", -1)), identity.name(),
                !identity.isOfType(Shape.IDENTITY.type()), new ResourceId(value(reading, "xms_az_rid")).name(),
                Sentences.service(token.resource()),
                reading.signature(), expired, (expired ? "Expired at " : "Good until ") + Names.time(token.expires()),
                views(reading.header(), names), views(reading.claims(), names));
    }

    private static String value(TokenReading reading, String claim) {
        return reading.claim(claim).map(TokenReading.Claim::value).orElse("");
    }

    private static List<ClaimView> views(List<TokenReading.Claim> claims, Names names) {
        return claims.stream().map(claim -> ClaimView.of(claim, names)).toList();
    }

    public boolean signed() {
        return signature == TokenReading.Signature.VALID;
    }

    /** What became of checking the signature. */
    public String verdict() {
        return switch (signature) {
            case VALID -> "Signature verified with a key that the tenant publishes";
            case UNKNOWN_KEY -> "The tenant no longer publishes the key that signed it";
            case DOES_NOT_FIT -> "The signature does not fit the claims";
            case NONE -> "Not signed";
        };
    }

    /** Such as {@code vm1, system-assigned, for Azure Key Vault}. */
    public String title() {
        return identity + ", " + (system ? "system-assigned" : "user-assigned") + ", for " + service;
    }

    ClaimView claim(String name) {
        return claims.stream().filter(c -> c.name().equals(name)).findFirst().orElse(new ClaimView(name, "", "", null));
    }
}
