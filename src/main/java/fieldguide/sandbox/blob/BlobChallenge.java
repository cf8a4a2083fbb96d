package fieldguide.sandbox.blob;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Check;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.entra.Gate;
import fieldguide.sandbox.entra.Verification;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.List;

/** Says where a token is to be had, or that keys and signatures made with them do not count here. */
record BlobChallenge(Turn turn, Request request, Resource account) implements Gate.Challenge {

    @Override
    public Response missing() {
        boolean key = request.headers().first("Authorization").filter(a -> a.startsWith("SharedKey")).isPresent();
        boolean signature = request.query().first("sig").isPresent();
        return key || signature ? keyBased(key ? "an account key" : "a shared access signature")
                : challenge("NoAuthenticationInformation", "the request bears no token");
    }

    private Response keyBased(String with) {
        turn.tell(new Actor(Actor.Role.RESOURCE, account.name()), request.caller().actor(),
                new Fact.AccessRefused(403, "", "", account.id(), "KeyBasedAuthenticationNotPermitted",
                List.of(Check.failed("authentication", "the request proves itself with " + with
                + "; this account has allowSharedKeyAccess false and takes tokens of Microsoft Entra ID only")),
                List.of()));
        return Xml.error(403, "KeyBasedAuthenticationNotPermitted",
                "Key based authentication is not permitted on this storage account.");
    }

    @Override
    public Response refused(Verification.Rejected rejected) {
        return challenge("InvalidAuthenticationInfo", reason(rejected));
    }

    private static String reason(Verification.Rejected rejected) {
        return switch (rejected.fault()) {
            case MALFORMED -> "The access token is not a signed JSON Web Token.";
            case ALGORITHM, KEY, SIGNATURE -> "Signature validation failed. Signature verification failed.";
            case ISSUER -> "Issuer validation failed. Issuer did not match.";
            case AUDIENCE -> "Audience validation failed. Audience did not match.";
            case NOT_YET_VALID -> "Lifetime validation failed. The token is not yet valid.";
            case EXPIRED -> "Lifetime validation failed. The token is expired.";
        };
    }

    private Response challenge(String code, String detail) {
        return Xml.error(401, code,
                "Server failed to authenticate the request. Please refer to the information in the www-authenticate header.", detail)
                .with("WWW-Authenticate", "Bearer authorization_uri=https://login.microsoftonline.com/"
                        + turn.cloud().tenantId() + "/oauth2/authorize resource_id=https://storage.azure.com");
    }
}
