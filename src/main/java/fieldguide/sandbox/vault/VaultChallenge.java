package fieldguide.sandbox.vault;

import fieldguide.sandbox.entra.Gate;
import fieldguide.sandbox.entra.Verification;
import fieldguide.sandbox.http.Response;

/** Answers 401 and says where a token is to be had. */
record VaultChallenge(String tenantId) implements Gate.Challenge {

    @Override
    public Response missing() {
        return challenge("AKV10000: Request is missing a Bearer or PoP token.");
    }

    @Override
    public Response refused(Verification.Rejected rejected) {
        return challenge(reason(rejected));
    }

    private Response challenge(String message) {
        return Response.error(401, "Unauthorized", message).with("WWW-Authenticate",
                "Bearer authorization=\"https://login.microsoftonline.com/%s\", resource=\"https://vault.azure.net\""
                        .formatted(tenantId));
    }

    private String reason(Verification.Rejected rejected) {
        return switch (rejected.fault()) {
            case MALFORMED -> "[BearerReadAccessTokenFailed] Error validating token: 'S2S12005'.";
            case ALGORITHM ->
                    "AKV10046: Unable to resolve the key used for signature validation. Algorithm '%s' is not accepted."
                    .formatted(rejected.found());
            case KEY -> "AKV10046: Unable to resolve the key used for signature validation.";
            case SIGNATURE -> "Error validating token: IDX10511. Signature validation failed.";
            case ISSUER -> "AKV10032: Invalid issuer. Expected one of https://sts.windows.net/%s/, found %s."
                    .formatted(tenantId, rejected.found());
            case AUDIENCE ->
                    "AKV10022: Invalid audience. Expected https://vault.azure.net, found: %s.".formatted(rejected.found());
            case NOT_YET_VALID ->
                    "Error validating token: IDX10222. Lifetime validation failed. The token is not yet valid. ValidFrom: "
                    + rejected.found();
            case EXPIRED ->
                    "[TokenExpired] Error validating token: IDX10223. Lifetime validation failed. The token is expired. ValidTo: "
                    + rejected.found();
        };
    }
}
