package fieldguide.sandbox.graph;

import fieldguide.sandbox.entra.Gate;
import fieldguide.sandbox.entra.Verification;
import fieldguide.sandbox.http.Response;

/** How Microsoft Graph says that it does not know who calls. */
record GraphChallenge() implements Gate.Challenge {
    @Override
    public Response missing() {
        return unauthorized("Access token is empty.");
    }

    @Override
    public Response refused(Verification.Rejected rejected) {
        return unauthorized(switch (rejected.fault()) {
            case MALFORMED -> "IDX14100: JWT is not well formed.";
            case ALGORITHM -> "Access token validation failure. Invalid algorithm.";
            case KEY -> "IDX10503: Signature validation failed. The token's kid is missing or names no key of the tenant.";
            case SIGNATURE -> "IDX10511: Signature validation failed.";
            case ISSUER -> "Access token validation failure. Invalid issuer.";
            case AUDIENCE -> "Access token validation failure. Invalid audience.";
            case NOT_YET_VALID -> "Lifetime validation failed, the token is not yet valid.";
            case EXPIRED -> "Lifetime validation failed, the token is expired.";
        });
    }

    private static Response unauthorized(String message) {
        return Response.error(401, "InvalidAuthenticationToken", message).with("WWW-Authenticate", "Bearer realm=\"\", "
                + "authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\", "
                + "client_id=\"" + GraphItself.APP_ID + "\"");
    }
}
