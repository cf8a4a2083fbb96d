package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * What answers at {@code login.microsoftonline.com}. An authority may begin with {@code adfs/t}: clients then ask nobody
 * else whether they may trust it.
 */
public final class Login {
    private static final Set<String> ANY_TENANT = Set.of("common", "organizations", "adfs");
    private final Turn turn;
    private final Request request;

    public Login(Turn turn, Request request) {
        this.turn = turn;
        this.request = request;
    }

    public Response answer() {
        List<String> path = request.segments().stream().map(s -> s.toLowerCase(Locale.ROOT)).toList();
        boolean adfs = path.size() > 2 && path.get(0).equals("adfs") && path.get(1).equals("t");
        return adfs ? below(path.subList(2, path.size()), true)
                : path.isEmpty() ? notFound() : below(path, false);
    }

    private Response below(List<String> path, boolean adfs) {
        boolean bare = path.getFirst().equals("oauth2");
        String tenant = bare ? turn.cloud().tenantId() : path.getFirst();
        String rest = String.join("/", bare ? path : path.subList(1, path.size()));
        return isTenant(tenant) ? page(rest, adfs) : TokenCall.of(turn, request, true).error(400, "invalid_request", 90002,
                "Tenant '" + tenant + "' not found. Check to make sure you have the correct tenant ID and are signing into "
                + "the correct cloud. Check with your subscription administrator, this may happen if there are no active "
                + "subscriptions for the tenant.");
    }

    /** By its id, by a domain of its users, or by none. */
    private boolean isTenant(String tenant) {
        return ANY_TENANT.contains(tenant) || tenant.equalsIgnoreCase(turn.cloud().tenantId())
                || turn.cloud().directory().all().stream().map(Principal::userName)
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("@" + tenant));
    }

    private Response page(String rest, boolean adfs) {
        return switch (rest) {
            case "oauth2/token" -> new TokenEndpoint(TokenCall.of(turn, request, false)).answer();
            case "oauth2/v2.0/token" -> new TokenEndpoint(TokenCall.of(turn, request, true)).answer();
            case "oauth2/authorize" -> new BrowserSignIn(TokenCall.of(turn, request, false)).toPage();
            case "oauth2/v2.0/authorize" -> new BrowserSignIn(TokenCall.of(turn, request, true)).toPage();
            case "oauth2/sign-in" -> posted(TokenCall.of(turn, request, false), call -> new BrowserSignIn(call).page());
            case "oauth2/v2.0/sign-in" -> posted(TokenCall.of(turn, request, true), call -> new BrowserSignIn(call).page());
            case "oauth2/devicecode" -> posted(TokenCall.of(turn, request, false), call -> new DeviceSignIn(call).codes());
            case "oauth2/v2.0/devicecode" -> posted(TokenCall.of(turn, request, true), call -> new DeviceSignIn(call).codes());
            case "oauth2/deviceauth" -> posted(TokenCall.of(turn, request, true), call -> new DeviceSignIn(call).page());
            case ".well-known/openid-configuration" -> Response.json(200, adfs ? discovery().v2() : discovery().v1());
            case "v2.0/.well-known/openid-configuration" -> Response.json(200, discovery().v2());
            case "discovery/keys", "discovery/v2.0/keys" -> keys(rest.contains("v2.0"));
            case "discovery/instance" -> Response.json(200, Authority.instance(request.outside(), turn.cloud().tenantId()));
            default -> rest.startsWith("userrealm/") ? Response.json(200, Authority.userRealm(rest.substring(10))) : notFound();
        };
    }

    private static Response posted(TokenCall call, Function<TokenCall, Response> then) {
        return call.request().method().equals("POST") ? then.apply(call)
                : call.error(405, "invalid_request", 900561, "The endpoint only accepts POST requests. Received a "
                + call.request().method() + " request.");
    }

    private Discovery discovery() {
        return new Discovery(turn.cloud(), request.outside());
    }

    private Response keys(boolean v2) {
        String issuer = request.outside().issuer(turn.cloud().tenantId()) + (v2 ? "v2.0" : "");
        return Response.json(200, Keys.published(turn.cloud().directory().keys(), issuer))
                .with("Cache-Control", "max-age=300");
    }

    private Response notFound() {
        return Response.oauthError(404, "not_found", "The simulated login.microsoftonline.com has no page at "
                + request.path());
    }
}
