package fieldguide.sandbox.blob;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.entra.Audience;
import fieldguide.sandbox.entra.Gate;
import fieldguide.sandbox.entra.Verification;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Optional;

/** What answers at {@code {account}.blob.core.windows.net}. Public document: "Blob service REST API". */
public final class Account {
    private final Turn turn;
    private final Request request;
    private final Resource account;

    public Account(Turn turn, Request request, Resource account) {
        this.turn = turn;
        this.request = request;
        this.account = account;
    }

    public Response answer() {
        Optional<String> token = request.headers().bearer();
        Response answer = token.isEmpty()
                ? challenge("NoAuthenticationInformation", "the request bears no token")
                : answer(token.get());
        return answer.with("x-ms-version", request.headers().first("x-ms-version").orElse("2024-11-04"));
    }

    private Response answer(String token) {
        var gate = new Gate(turn, request, new Actor(Actor.Role.RESOURCE, account.name()));
        return switch (gate.verify(Audience.STORAGE, token)) {
            case Verification.Rejected rejected -> {
                gate.tellRefused(account.id(), rejected);
                yield challenge("InvalidAuthenticationInfo", reason(rejected));
            }
            case Verification.Trusted trusted -> route(new Guard(turn, request, account, trusted));
        };
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
                .with("WWW-Authenticate", "Bearer authorization_uri=https://login.microsoftonline.com/" + turn.cloud()
                .tenantId()
                        + "/oauth2/authorize resource_id=https://storage.azure.com");
    }

    private Response route(Guard guard) {
        List<String> path = request.segments();
        boolean listing = request.query().first("comp").filter("list"::equalsIgnoreCase).isPresent();
        boolean container = request.query().first("restype").filter("container"::equalsIgnoreCase).isPresent();
        var containers = new Containers(turn, request, account, guard);
        if (path.isEmpty()) {
            return listing && request.method().equals("GET") ? containers.list() : unsupported();
        }
        if (path.size() == 1) {
            return container ? containers.answer(path.getFirst(), listing) : unsupported();
        }
        return new Blobs(turn, request, account, guard, path.getFirst(), String.join("/", path.subList(1, path.size())))
                .answer();
    }

    private static Response unsupported() {
        return Xml.error(400, "UnsupportedHttpVerb",
                "The resource doesn't support specified Http Verb in this simulation.");
    }
}
