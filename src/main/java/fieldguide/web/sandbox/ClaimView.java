package fieldguide.web.sandbox;

import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.ResourceId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One claim and what it says. Public document: "Access token claims reference" of the Microsoft identity platform.
 *
 * @param cause the thing in the sandbox that caused the value, if it still exists
 */
public record ClaimView(String name, String value, String meaning, @Nullable Place cause) {

    static ClaimView ofHeader(String name, String value) {
        return new ClaimView(name, value, switch (name) {
            case "typ" -> "What it is: a JSON Web Token.";
            case "alg" -> "How it is signed: RSA with SHA-256. A resource accepts nothing else, whatever this says.";
            case "kid" -> "Which of the tenant's published keys checks the signature.";
            case "x5t" -> "The same key, named by the thumbprint of its certificate.";
            default -> "";
        }, null);
    }

    static ClaimView of(String name, JsonNode value, ObjectNode claims, Names names) {
        String text = value.asString("");
        return new ClaimView(name, text, meaning(name, text, claims, names), cause(name, text, claims, names).orElse(null));
    }

    private static String meaning(String name, String text, ObjectNode claims, Names names) {
        return switch (name) {
            case "aud" -> "For whom: " + Sentences.service(text) + ", the resource that was asked for. Any other service refuses the token.";
            case "iss" -> "Who issued it: this portal in place of Microsoft Entra ID. In Azure it would be https://sts.windows.net/%s/."
                    .formatted(names.cloud().tenantId());
            case "iat" -> "Issued at " + time(text) + ".";
            case "nbf" -> "Not before " + time(text) + ": five minutes early, for clocks that are behind.";
            case "exp" -> "Expires at " + time(text) + ".";
            case "appid" -> "Client id of the identity: the name by which code asks for it.";
            case "appidacr" -> text.equals("2") ? "How the identity proved itself: 2, with a certificate, which the platform keeps and renews."
                    : "How the client proved itself: " + text + ".";
            case "idp" -> "Who vouched for the identity: the tenant itself.";
            case "idtyp" -> "Whose token: " + (text.equals("app") ? "an application's, no user is behind it." : "a user's.");
            case "oid" -> "Object (principal) id: role assignments name it. " + names.principal(text) + ".";
            case "sub" -> "The subject; for applications the same as oid.";
            case "tid" -> "The tenant: a resource trusts its own only.";
            case "uti" -> "The number of this very token, found again in sign-in logs.";
            case "ver" -> "The form of the token: 1.0, as resources of Azure still take it.";
            case "xms_mirid" -> "The managed identity: " + (isHost(text) ? "the machine itself, so it is system-assigned." : "a resource of its own, so it is user-assigned.");
            case "xms_az_rid" -> "The machine on which the token was asked for.";
            case "aio", "rh" -> "For Microsoft Entra ID itself; to you it means nothing.";
            default -> "";
        };
    }

    private static Optional<Place> cause(String name, String text, ObjectNode claims, Names names) {
        return switch (name) {
            case "oid", "sub" -> names.placeOf(text);
            case "appid" -> names.cloud().directory().client(text).flatMap(Principal::owner).flatMap(names::place);
            case "xms_mirid", "xms_az_rid" -> names.place(new ResourceId(text));
            default -> Optional.empty();
        };
    }

    private static boolean isHost(String id) {
        return !new ResourceId(id).isOfType(Shape.IDENTITY.type());
    }

    private static String time(String seconds) {
        return Names.time(Instant.ofEpochSecond(Long.parseLong(seconds)));
    }
}
