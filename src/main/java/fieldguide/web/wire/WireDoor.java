package fieldguide.web.wire;

import fieldguide.sandbox.Handled;
import fieldguide.sandbox.Sandbox;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.HostDoor;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.entra.Authority;
import fieldguide.sandbox.entra.OutsideIssuers;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Outside;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import fieldguide.sandbox.store.Sandboxes;
import fieldguide.sandbox.store.ToolKeys;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Maps {@code /wire/{sandbox}/…} and {@code /{tenant}/…} to the names of the cloud. Unknown places are 400: clients repeat a 404. */
@Component
class WireDoor {
    /** Seconds after which a host that asked too often has something left again. */
    private static final int WAIT = 1;
    private final Sandboxes sandboxes;
    private final ToolKeys keys;
    private final Origin origin;
    private final HostLimit limit;

    WireDoor(Sandboxes sandboxes, ToolKeys keys, Origin origin, HostLimit limit) {
        this.sandboxes = sandboxes;
        this.keys = keys;
        this.origin = origin;
        this.limit = limit;
    }

    Response wire(Incoming incoming, HttpServletRequest servlet) {
        String id = incoming.word(1);
        Outside outside = origin.wire(servlet, id);
        boolean metadata = incoming.word(2).equals("vm") && incoming.word(4).equals("metadata");
        return !metadata ? answer(id, incoming, outside)
                : limit.within(id + "/" + incoming.word(3), incoming.word(5).equals("identity"),
                () -> answer(id, incoming, outside), first -> first ? throttled(id, incoming, outside) : Sandbox.tooOften(WAIT));
    }

    private Response throttled(String id, Incoming incoming, Outside outside) {
        return sandboxes.apply(id, sandbox -> request(sandbox.cloud(), incoming, outside, false)
                .map(request -> sandbox.throttled(request, WAIT))
                .orElseGet(() -> new Handled(Sandbox.tooOften(WAIT), List.of(), sandbox.cloud()))).map(Handled::response)
                .orElseGet(() -> Sandbox.tooOften(WAIT));
    }

    private Response answer(String id, Incoming incoming, Outside outside) {
        boolean key = (incoming.word(2).equals("arm") || incoming.word(2).equals("oidc")) && isKey(id, incoming);
        return sandboxes.apply(id, sandbox -> handled(sandbox, incoming, outside, key)).map(Handled::response)
                .orElseGet(() -> Response.error(400, "UnknownSandbox", "There is no sandbox '" + id
                + "'. Make one with POST /api/sandboxes."));
    }

    /** A key has no full stop, a token has two. */
    private boolean isKey(String id, Incoming incoming) {
        return incoming.headers().bearer().filter(token -> token.indexOf('.') < 0 && keys.opens(id, token))
                .isPresent();
    }

    private static Handled handled(Sandbox sandbox, Incoming incoming, Outside outside, boolean key) {
        Cloud cloud = sandbox.cloud();
        return request(cloud, incoming, outside, key).map(sandbox::handle)
                .orElseGet(() -> new Handled(unknown(incoming), List.of(), cloud));
    }

    private static Optional<Request> request(Cloud cloud, Incoming incoming, Outside outside, boolean key) {
        String name = incoming.word(3);
        return switch (incoming.word(2)) {
            case "arm" -> Optional.of(key ? incoming.withoutAuthorization()
                    .to("management.azure.com", 3, owner(cloud), outside)
                    : incoming.to("management.azure.com", 3, Caller.OUTSIDE, outside));
            case "graph" -> Optional.of(incoming.to("graph.microsoft.com", 3, Caller.OUTSIDE, outside));
            case "login" -> Optional.of(incoming.to("login.microsoftonline.com", 3, Caller.OUTSIDE, outside));
            case "oidc" -> Optional.of(key ? incoming.withoutAuthorization().to(OutsideIssuers.HOST, 3, owner(cloud), outside)
                    : incoming.to(OutsideIssuers.HOST, 3, Caller.OUTSIDE, outside));
            case "vault" -> named(name).map(n -> incoming.to(n + ".vault.azure.net", 4, Caller.OUTSIDE, outside));
            case "blob" -> named(name).map(n -> incoming.to(n + ".blob.core.windows.net", 4, Caller.OUTSIDE, outside));
            case "sql" -> named(name).map(n -> incoming.to(n + ".database.windows.net", 4, Caller.OUTSIDE, outside));
            case "cosmos" -> named(name).map(n -> incoming.to(n + ".documents.azure.com", 4, Caller.OUTSIDE, outside));
            case "vm" -> cloud.doorOf(name).map(door -> onHost(incoming, door, outside));
            default -> Optional.empty();
        };
    }

    private static Optional<String> named(String name) {
        return Optional.of(name).filter(n -> n.matches("[a-z0-9-]{1,40}"));
    }

    private static Request onHost(Incoming incoming, HostDoor door, Outside outside) {
        return incoming.to(incoming.word(4).equals("msi") ? Sandbox.APP_HOST : Sandbox.METADATA_HOST, 4,
                new Caller.OnHost(door.host()), outside);
    }

    /** The sandbox's key acts for the application that owns the subscription. */
    private static Caller owner(Cloud cloud) {
        return new Caller.SignedIn(cloud.directory().client(cloud.ownerApp()).map(Principal::objectId).orElse(""));
    }

    private static Response unknown(Incoming incoming) {
        return incoming.word(2).equals("vm")
                ? Response.oauthError(400, "invalid_request",
                "There is no host behind this address: the host was deleted, or the address is mistyped")
                : Response.error(400, "UnknownService",
                "Behind /wire/{sandbox}/ come arm, graph, login, oidc/{issuer}, vault/{name}, blob/{account}, sql/{server}, cosmos/{account} or vm/{host}, not '"
                        + incoming.word(2) + "'.");
    }

    /** The address names no sandbox, only its tenant: {@code /{tenant}/…}, or {@code /adfs/t/{tenant}/…}. */
    Response tenant(Incoming incoming, HttpServletRequest servlet) {
        String tenant = incoming.word(0).equals("adfs") ? incoming.word(2) : incoming.word(0);
        return tenant.equals("common") ? anyTenant(incoming, servlet)
                : sandboxes.ofTenant(tenant).flatMap(id -> sandboxes.handle(id,
                        incoming.to("login.microsoftonline.com", 0, Caller.OUTSIDE, origin.wire(servlet, id))))
                        .map(Handled::response).orElseGet(() -> noTenant(tenant));
    }

    private Response anyTenant(Incoming incoming, HttpServletRequest servlet) {
        String page = incoming.word(1) + "/" + (incoming.word(1).equals("userrealm") ? "" : incoming.word(2));
        return switch (page) {
            case "userrealm/" -> Response.json(200, Authority.userRealm(incoming.word(2)));
            case "discovery/instance" -> Response.json(200, Authority.instance(Outside.at(origin.of(servlet)), "common"));
            default -> noTenant("common");
        };
    }

    private static Response noTenant(String tenant) {
        return Response.oauthError(400, "invalid_tenant", "AADSTS90002: Tenant '" + tenant
                + "' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. "
                + "Here the tenant's id tells which sandbox is meant.");
    }
}
