package fieldguide.sandbox;

import fieldguide.sandbox.arm.ResourceManager;
import fieldguide.sandbox.blob.Account;
import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Event;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Randomness;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.entra.Audience;
import fieldguide.sandbox.entra.Keys;
import fieldguide.sandbox.entra.Login;
import fieldguide.sandbox.entra.Mint;
import fieldguide.sandbox.graph.Graph;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import fieldguide.sandbox.imds.AppIdentity;
import fieldguide.sandbox.imds.Metadata;
import fieldguide.sandbox.vault.Vault;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The one door to a simulated cloud. Holds nothing but the state it was given; handling a request hands back the new one. */
public final class Sandbox {
    public static final String METADATA_HOST = "169.254.169.254";
    private static final String VAULTS = ".vault.azure.net";
    private static final String BLOBS = ".blob.core.windows.net";
    private static final String LOGIN = "login.microsoftonline.com";

    private final Cloud cloud;
    private final InstantSource clock;
    private final Randomness randomness;

    public Sandbox(Cloud cloud, InstantSource clock, Randomness randomness) {
        this.cloud = cloud;
        this.clock = clock;
        this.randomness = randomness;
    }

    public Cloud cloud() {
        return cloud;
    }

    /** The sandbox's own time, in whole seconds. */
    public Instant now() {
        return Instant.ofEpochSecond(clock.instant().plus(cloud.clockAhead()).getEpochSecond());
    }

    public Handled handle(Request request) {
        var turn = new Turn(cloud, now(), randomness);
        Response response = route(turn, authorized(request));
        String error = response.isError() ? response.json().path("error").path("code")
                .asString(response.json().path("error").asString("")) : "";
        turn.tell(request.caller().actor(), service(request),
                new Fact.Called(request.method(), request.url(), response.status(), error));
        return new Handled(response, turn.events(), turn.cloud());
    }

    /** Moves the sandbox's clock; it never goes back. */
    public Handled moveClock(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("a sandbox's clock does not go back: " + by);
        }
        Cloud after = cloud.withClockAhead(cloud.clockAhead().plus(by));
        var turn = new Turn(after, now().plus(by), randomness);
        turn.tell(Actor.OUTSIDE, Actor.OUTSIDE, new Fact.ClockMoved(by));
        return new Handled(Response.empty(204), turn.events(), after);
    }

    /** Gives the tenant a new signing key; tokens signed with the one before stay good. */
    public Handled rotateKeys() {
        var turn = new Turn(cloud, now(), randomness);
        var key = Keys.generate(randomness, now());
        turn.change(c -> c.with(c.directory().withKey(key)));
        turn.tell(Actor.ENTRA, Actor.ENTRA, new Fact.KeysRotated(key.id()));
        return new Handled(Response.empty(204), turn.events(), turn.cloud());
    }

    private Response route(Turn turn, Request request) {
        String host = request.host();
        if (host.equals("management.azure.com")) {
            return new ResourceManager(turn, request).answer();
        }
        if (host.equals(LOGIN)) {
            return new Login(turn, request).answer();
        }
        if (host.equals(METADATA_HOST)) {
            return onHost(turn, request, (t, vm) -> new Metadata(t, request, vm).answer());
        }
        if (host.equals("localhost") && request.path().equalsIgnoreCase("/msi/token")) {
            return onHost(turn, request, (t, app) -> new AppIdentity(t, request, app).answer());
        }
        if (host.equals("graph.microsoft.com")) {
            return new Graph(turn, request).answer();
        }
        if (host.endsWith(VAULTS)) {
            return named(turn, request, "Microsoft.KeyVault/vaults", VAULTS, "vault", vault ->
                    new Vault(turn, request, vault).answer());
        }
        if (host.endsWith(BLOBS)) {
            return named(turn, request, "Microsoft.Storage/storageAccounts", BLOBS, "account", account ->
                    new Account(turn, request, account).answer());
        }
        return Response.error(400, "UnknownHost", "No part of the simulated cloud answers at " + host);
    }

    private static Response named(Turn turn, Request request, String type, String suffix, String what,
            Function<Resource, Response> then) {
        String name = request.host().substring(0, request.host().length() - suffix.length());
        return turn.cloud().named(type, name).map(then)
                .orElseGet(() -> Response.error(404, what.equals("vault") ? "VaultNotFound" : "AccountNotFound",
                "No such host is known: there is no " + what + " named '" + name
                + "' in this sandbox. In Azure the name " + request.host() + " would not resolve."));
    }

    private static Response onHost(Turn turn, Request request, BiFunction<Turn, Resource, Response> then) {
        if (!(request.caller() instanceof Caller.OnHost(var id))) {
            return Response.error(504, "ConnectionTimedOut", request.host()
                    + " is reachable from a host in Azure only. From anywhere else the "
                    + "connection times out.");
        }
        Optional<Resource> host = turn.cloud().resource(id);
        return host.map(h -> then.apply(turn, h))
                .orElseGet(() -> Response.oauthError(400, "invalid_request", "The host " + id.name()
                + " no longer exists"));
    }

    /** Somebody signed in at the portal calls with a token that the portal got for them. */
    private Request authorized(Request request) {
        if (!(request.caller() instanceof Caller.SignedIn(String principalId))
                || request.headers().has("Authorization")) {
            return request;
        }
        Optional<Principal> principal = cloud.directory().principal(principalId);
        Optional<String> resource = resource(request.host());
        return principal.isEmpty() || resource.isEmpty() ? request : request.with("Authorization", "Bearer "
                + new Mint(cloud, now(), randomness, request.outside()).forSignedIn(principal.get(), resource.get())
                .compact());
    }

    private static Optional<String> resource(String host) {
        return host.equals("management.azure.com") ? Optional.of(Audience.ARM.uri() + "/")
                : host.endsWith(VAULTS) ? Optional.of(Audience.VAULT.uri())
                : host.endsWith(BLOBS) ? Optional.of(Audience.STORAGE.uri())
                : host.equals("graph.microsoft.com") ? Optional.of(Audience.GRAPH.uri()) : Optional.empty();
    }

    private static Actor service(Request request) {
        return switch (request.host()) {
            case "management.azure.com" -> Actor.ARM;
            case LOGIN -> Actor.ENTRA;
            case METADATA_HOST, "localhost" -> Actor.IMDS;
            case "graph.microsoft.com" -> Actor.GRAPH;
            default -> new Actor(Actor.Role.RESOURCE, request.host().split("\\.", 2)[0]);
        };
    }

    /** Events of a request, as one list, the oldest first. */
    public static List<Event> trace(List<Event> events, String trace) {
        return events.stream().filter(event -> event.trace().equals(trace)).toList();
    }
}
