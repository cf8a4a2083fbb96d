package fieldguide.sandbox.vault;

import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;

/** Errors of Key Vault, with their inner codes. */
final class VaultError {
    private VaultError() {}

    static Response badParameter(String message) {
        return Response.error(400, "BadParameter", message);
    }

    static Response noMethod(String method, String path) {
        return Response.error(405, "MethodNotAllowed", "Key Vault has no " + method + " " + path);
    }

    static Response notFound(String name) {
        return Response.error(404, "SecretNotFound", "A secret with (name/id) " + name
                + " was not found in this key vault. If you "
                + "recently deleted this secret you may be able to recover it using the correct recovery command. For help "
                + "resolving this issue, please see https://go.microsoft.com/fwlink/?linkid=2125182");
    }

    static Response disabled() {
        return with(403, "Forbidden", "Operation get is not allowed on a disabled secret.", "SecretDisabled");
    }

    static Response recoverable(String name) {
        return with(409, "Conflict", "Secret " + name + " is currently in a deleted but "
                + "recoverable state, and its name cannot be reused; in this state, the secret can only be recovered or purged.",
                "ObjectIsDeletedButRecoverable");
    }

    static Response protectedFromPurge() {
        return with(403, "Forbidden", "Operation \"purge\" is not allowed because purge protection is enabled for this vault. "
                + "Key Vault service will automatically purge it after the retention period has passed.",
                "VaultIsPurgeProtected");
    }

    private static Response with(int status, String code, String message, String inner) {
        var body = Json.object();
        body.putObject("error").put("code", code).put("message", message).putObject("innererror").put("code", inner);
        return Response.json(status, body);
    }
}
