package fieldguide.web.sandbox;

import fieldguide.sandbox.Sandbox;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;

/** What a refusal means to somebody who sees it for the first time; empty where its own words say enough. */
final class Meaning {
    private Meaning() {}

    static String of(Request request, Response response, String code, String message) {
        if (!response.isError()) {
            return "";
        }
        return request.host().equals(Sandbox.METADATA_HOST) ? ofMetadata(code, message)
                : request.host().equals(Sandbox.APP_HOST) ? ofApp(message)
                : request.host().endsWith(".vault.azure.net") ? ofService("vault", response.status())
                : request.host().endsWith(".blob.core.windows.net") ? ofService("storage account", response.status())
                : request.host().endsWith(".database.windows.net") ? ofService("server", response.status())
                : request.host().endsWith(".documents.azure.com") ? ofService("account", response.status()) : ofManager(code);
    }

    private static String ofMetadata(String code, String message) {
        if (message.startsWith("Required metadata header")) {
            return "A request without the header Metadata: true is refused, so that nobody can trick a web application on the "
                    + "machine into fetching "
                    + "a token for them: whoever makes another server follow a URL cannot add a header. Send it again with the header.";
        }
        if (message.contains("X-Forwarded-For")) {
            return "The request bears the mark of a proxy. The metadata service answers only processes on its own machine.";
        }
        if (message.startsWith("Multiple user assigned")) {
            return "Several user-assigned identities are attached and there is no system-assigned one to fall back on. Name the "
                    + "one you mean with its client id.";
        }
        if (message.startsWith("Identity not found")) {
            return "The machine has no such identity: none is attached at all, or the one you named is not. Look at its Identity page.";
        }
        return code.equals("invalid_resource") ? "The tenant knows no service by that name. The resource is the address of a "
                + "service, such as https://vault.azure.net."
                : message.endsWith("no longer exists") ? "The machine is gone, and with it the only place from which its metadata "
                + "service can be reached." : "";
    }

    private static String ofApp(String message) {
        return message.contains("header is missing") ? "The header X-IDENTITY-HEADER proves that the request comes from the app itself: App Service "
                + "gives its value to the app as IDENTITY_HEADER, and nobody who merely makes the app follow a URL knows it."
                : message.startsWith("No User Assigned") ? "The app has no such identity: none is switched on or attached at all, or the one you "
                + "named is not. Look at its Identity page." : "";
    }

    private static String ofService(String what, int status) {
        return switch (status) {
            case 401 -> "The " + what + " does not believe the token. The checks below show which of them failed.";
            case 403 -> "The " + what + " believes the token: it knows who calls. But nothing lets this identity do that, so "
                    + "the answer is 403, not 401. "
                    + "The checks below show how it decided.";
            default -> "";
        };
    }

    private static String ofManager(String code) {
        return switch (code) {
            case "AuthorizationFailed" -> "You are known, but none of your roles contains this action at this scope. The checks "
                    + "below show where roles were looked for, and which one would do.";
            case "LinkedAuthorizationFailed" -> "Attaching an identity needs rights on both: on the machine, and to assign the "
                    + "identity (Managed Identity Operator).";
            case "ScopeLocked" -> "A management lock stops this for everybody, whatever their roles. Delete the lock first.";
            case "RoleAssignmentExists" -> "The same principal has the same role at the same scope already. Nothing was changed.";
            case "PrincipalNotFound" -> "The directory has no such principal: it was deleted, or its id is mistyped.";
            default -> "";
        };
    }
}
