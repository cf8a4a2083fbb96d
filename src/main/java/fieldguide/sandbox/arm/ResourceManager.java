package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.entra.Audience;
import fieldguide.sandbox.entra.Gate;
import fieldguide.sandbox.entra.Verification;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.Optional;

/** What answers at {@code management.azure.com}. */
public final class ResourceManager implements Gate.Challenge {
    private final Turn turn;
    private final Request request;

    public ResourceManager(Turn turn, Request request) {
        this.turn = turn;
        this.request = request;
    }

    public Response answer() {
        String id = turn.randomness().guid();
        Response answer = answered().with("x-ms-request-id", id).with("x-ms-correlation-request-id",
                request.headers().first("x-ms-correlation-request-id").filter(Guids::isOne).orElse(id))
                .with("Cache-Control", "no-cache");
        Optional<String> sent = request.headers().first("x-ms-client-request-id").filter(Guids::isOne);
        return sent.map(given -> answer.with("x-ms-client-request-id", given)).orElse(answer);
    }

    private Response answered() {
        Optional<String> slash = request.segments().stream().filter(part -> part.contains("/")).findFirst();
        if (slash.isPresent()) {
            return Errors.badName(slash.get(), "no name in an address of Resource Manager contains a slash, encoded or not.");
        }
        if (request.query().given("api-version").isEmpty()) {
            return Errors.noApiVersion();
        }
        return new Gate(turn, request, Actor.ARM).open(Audience.ARM, turn.cloud().subscription(),
                request.headers().bearer(), this, trusted -> new Call(turn, request, trusted).answer());
    }

    @Override
    public Response missing() {
        return challenge("AuthenticationFailed", "Authentication failed. The 'Authorization' header is missing.");
    }

    @Override
    public Response refused(Verification.Rejected rejected) {
        String tenant = turn.cloud().tenantId();
        return switch (rejected.fault()) {
            case MALFORMED, ALGORITHM, KEY, SIGNATURE ->
                    challenge("InvalidAuthenticationToken", "The access token is invalid.");
            case ISSUER -> challenge("InvalidAuthenticationTokenTenant",
                    ("The access token is from the wrong issuer '%s'. It must match the tenant "
                    + "'https://sts.windows.net/%s/' associated with this subscription. Please use the authority (URL) "
                    + "'https://login.windows.net/%s' to get the token. Note, if the subscription is transferred to another tenant there "
                    + "is no impact to the services, but information about new tenant could take time to propagate (up to an hour). If "
                    + "you just transferred your subscription and see this error message, please try back later.")
                    .formatted(rejected.found(), tenant, tenant));
            case AUDIENCE -> challenge("InvalidAuthenticationTokenAudience",
                    "The access token has been obtained for wrong audience or resource '"
                    + rejected.found()
                    + "'. It should exactly match with one of the allowed audiences 'https://management.core.windows.net/,"
                    + "https://management.core.windows.net,https://management.azure.com/,https://management.azure.com'.");
            case NOT_YET_VALID -> challenge("InvalidAuthenticationToken",
                    "The access token is not yet valid: it begins at '%s', current UTC time is '%s'."
                    .formatted(rejected.found(), turn.now()));
            case EXPIRED -> challenge("ExpiredAuthenticationToken",
                    "The access token expiry UTC time '%s' is earlier than current UTC time '%s'."
                    .formatted(rejected.found(), turn.now()));
        };
    }

    private Response challenge(String code, String message) {
        return Response.error(401, code, message).with("WWW-Authenticate",
                "Bearer authorization_uri=\"https://login.windows.net/%s\", error=\"invalid_token\"".formatted(turn.cloud().tenantId()));
    }
}
