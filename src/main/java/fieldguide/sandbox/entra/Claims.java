package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What the members of a token mean ("Access token claims reference"), and which resource put them there. */
final class Claims {
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("typ", "The kind of token: a JSON Web Token."),
            Map.entry("alg", "How it is signed: with the tenant's private RSA key, over a SHA-256 digest."),
            Map.entry("kid", "Which of the tenant's keys signed it. The public part is in the published key set."),
            Map.entry("x5t", "The same key, named by the thumbprint of its certificate."),
            Map.entry("iat", "When it was issued; told five minutes early, as nbf is."),
            Map.entry("nbf", "Not valid before this time; five minutes early, for clocks that are behind."),
            Map.entry("exp", "Not valid from this time on. Nothing takes a token back before it."),
            Map.entry("aio", "For the directory's own use."),
            Map.entry("appid", "The client id of the identity that got the token."),
            Map.entry("idp", "Who vouched for the caller: the same directory."),
            Map.entry("nonce", "What the application sent along with the sign-in, so that it knows the token answers its own question."),
            Map.entry("oid",
            "The object id of the service principal. Role assignments and access policies name this id."),
            Map.entry("rh", "For the directory's own use."),
            Map.entry("sub", "Whom the token is about; for an identity the same as oid."),
            Map.entry("tid", "The tenant in which the identity lives."),
            Map.entry("uti", "The token's own id, for finding it in logs."),
            Map.entry("ver", "The version of the token format. The resource decides it, not the caller."),
            Map.entry("xms_mirid",
            "The managed identity as a resource: the host for a system-assigned one, the identity for a user-assigned one."),
            Map.entry("xms_az_rid", "The host on which the token was asked for."),
            Map.entry("name", "The user's display name."), Map.entry("upn", "The user's sign-in name."),
            Map.entry("roles", "What the application may do at the service, as it was when the token was issued."),
            Map.entry("preferred_username", "The user's sign-in name."),
            Map.entry("unique_name", "The user's sign-in name."),
            Map.entry("scp", "What the application may do in the user's name."));

    private Claims() {}

    static String meaning(String name, ObjectNode claims) {
        return switch (name) {
            case "aud" -> "The service the token is for" + Audience.of(claims.path("aud").asString(""))
                    .map(a -> ": " + a.title()).orElse("")
                    + ". Any other service refuses it.";
            case "iss" -> "Who issued it. In Azure this would be https://sts.windows.net/" + claims.path("tid")
                    .asString("{tenant}")
                    + "/; here it is an address of this portal, so that verifiers find the keys.";
            case "appidacr" -> switch (claims.path("appidacr").asString("")) {
                case "0" -> "How the client proved itself: not at all.";
                case "1" -> "How the client proved itself: with a secret.";
                default -> "How the client proved itself: with a certificate. For a managed identity Azure keeps it, nobody else sees it.";
            };
            case "idtyp" -> claims.path("idtyp").asString("").equals("app")
                    ? "The token is an application's own; no user takes part."
                    : "The token is for a user.";
            default -> MEANINGS.getOrDefault(name, "");
        };
    }

    static @Nullable ResourceId cause(String name, Cloud cloud, ObjectNode claims) {
        Optional<ResourceId> cause = switch (name) {
            case "oid", "sub", "appid" -> cloud.directory().principal(claims.path("oid").asString(""))
                    .flatMap(Principal::owner);
            case "xms_mirid", "xms_az_rid" -> cloud.resource(new ResourceId(claims.path(name).asString("")))
                    .map(Resource::id);
            default -> Optional.empty();
        };
        return cause.orElse(null);
    }
}
