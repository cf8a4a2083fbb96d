package fieldguide.web.sandbox;

import fieldguide.sandbox.Sandbox;
import fieldguide.sandbox.cloud.Check;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.entra.TokenCheck;
import fieldguide.sandbox.http.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * An access token, taken apart.
 *
 * @param id the token's own, its {@code uti}
 * @param parts header, payload and signature as sent
 * @param identity whose token it is
 * @param host where it was asked for
 * @param service for which it is
 * @param signed whether one of the tenant's published keys made the signature
 * @param lifetime until when it is good by the sandbox's clock, or that it is not
 */
public record TokenView(String id, String compact, List<String> parts, String identity, String host, String service, String audience,
        List<ClaimView> header, List<ClaimView> claims, boolean signed, String signature, boolean expired, String lifetime, Instant expires,
        String azureIssuer) {

    static Optional<TokenView> of(Sandbox sandbox, String compact) {
        String[] parts = compact.split("\\.", -1);
        return parts.length == 3 ? object(parts[0]).flatMap(h -> object(parts[1]).map(c -> of(sandbox, compact, List.of(parts), h, c))) : Optional.empty();
    }

    private static Optional<ObjectNode> object(String part) {
        return Json.readObject(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
    }

    private static TokenView of(Sandbox sandbox, String compact, List<String> parts, ObjectNode header, ObjectNode claims) {
        Cloud cloud = sandbox.cloud();
        var names = new Names(cloud);
        String aud = claims.path("aud").asString("");
        Instant expires = Instant.ofEpochSecond(claims.path("exp").asLong(0));
        boolean expired = !sandbox.now().isBefore(expires);
        Check signature = signature(new TokenCheck(cloud, sandbox.now(), a -> true, aud).verify(compact).checks());
        var identity = new ResourceId(claims.path("xms_mirid").asString(""));
        return new TokenView(claims.path("uti").asString(""), compact, parts, identity.name(),
                new ResourceId(claims.path("xms_az_rid").asString("")).name(), Sentences.service(aud), aud, headerLines(header),
                claimLines(claims, names), signature.outcome() == Check.Outcome.PASSED, signature.detail(), expired,
                (expired ? "Expired at " : "Good until ") + Names.time(expires), expires, "https://sts.windows.net/" + cloud.tenantId() + "/");
    }

    private static Check signature(List<Check> checks) {
        return checks.stream().filter(check -> check.name().equals("signature")).findFirst().orElse(Check.notReached("signature"));
    }

    private static List<ClaimView> headerLines(ObjectNode header) {
        var lines = new ArrayList<ClaimView>();
        header.forEachEntry((name, value) -> lines.add(ClaimView.ofHeader(name, value.asString(""))));
        return List.copyOf(lines);
    }

    private static List<ClaimView> claimLines(ObjectNode claims, Names names) {
        var lines = new ArrayList<ClaimView>();
        claims.forEachEntry((name, value) -> lines.add(ClaimView.of(name, value, claims, names)));
        return List.copyOf(lines);
    }
}
