package fieldguide.sandbox;

import fieldguide.sandbox.arm.ResourceManager;
import fieldguide.sandbox.blob.Account;
import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.cosmos.CosmosAccount;
import fieldguide.sandbox.entra.Audience;
import fieldguide.sandbox.entra.Login;
import fieldguide.sandbox.entra.OutsideIssuers;
import fieldguide.sandbox.graph.Graph;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import fieldguide.sandbox.imds.AppIdentity;
import fieldguide.sandbox.imds.Metadata;
import fieldguide.sandbox.sql.SqlServer;
import fieldguide.sandbox.vault.Vault;
import java.util.List;
import java.util.function.BiFunction;

/** Which part of the cloud answers at which host name. */
final class Endpoints {
    private static final String VAULTS = ".vault.azure.net";
    private static final String BLOBS = ".blob.core.windows.net";
    private static final String DATABASES = ".database.windows.net";
    private static final String DOCUMENTS = ".documents.azure.com";

    private static final List<Endpoint> ALL = List.of(
            Endpoint.at("management.azure.com", Actor.ARM, (turn, request) -> new ResourceManager(turn, request).answer())
                    .taking(Audience.ARM),
            Endpoint.at("login.microsoftonline.com", Actor.ENTRA, (turn, request) -> new Login(turn, request).answer()),
            Endpoint.at(OutsideIssuers.HOST, Actor.ISSUER, (turn, request) -> new OutsideIssuers(turn, request).answer()),
            Endpoint.at("graph.microsoft.com", Actor.GRAPH, (turn, request) -> new Graph(turn, request).answer())
                    .taking(Audience.GRAPH),
            Endpoint.at(Sandbox.METADATA_HOST, Actor.IMDS, onHost((turn, request, vm) ->
                    new Metadata(turn, request, vm).answer())),
            Endpoint.at(Sandbox.APP_HOST, Actor.IMDS, onHost((turn, request, app) ->
                    request.path().equalsIgnoreCase("/msi/token") ? new AppIdentity(turn, request, app).answer()
                            : unknown(request))),
            Endpoint.below(VAULTS, Audience.VAULT, named("Microsoft.KeyVault/vaults", VAULTS, "vault",
                    (turn, request, vault) -> new Vault(turn, request, vault).answer())),
            Endpoint.below(BLOBS, Audience.STORAGE, named("Microsoft.Storage/storageAccounts", BLOBS, "account",
                    (turn, request, account) -> new Account(turn, request, account).answer())),
            Endpoint.below(DATABASES, Audience.SQL, named("Microsoft.Sql/servers", DATABASES, "server",
                    (turn, request, server) -> new SqlServer(turn, request, server).answer())),
            Endpoint.below(DOCUMENTS, Audience.COSMOS, named("Microsoft.DocumentDB/databaseAccounts", DOCUMENTS,
                    "account", (turn, request, account) -> new CosmosAccount(turn, request, account).answer())));

    /** What answers for one resource. */
    private interface Door {
        Response answer(Turn turn, Request request, Resource resource);
    }

    private Endpoints() {}

    static Endpoint of(Request request) {
        return ALL.stream().filter(endpoint -> endpoint.here().test(request)).findFirst().orElseGet(() ->
                Endpoint.at(request.host(), Endpoint.named(request.host()), (turn, r) -> unknown(r)));
    }

    private static Response unknown(Request request) {
        return Response.error(400, "UnknownHost", "No part of the simulated cloud answers at " + request.host());
    }

    private static BiFunction<Turn, Request, Response> named(String type, String suffix, String what, Door then) {
        return (turn, request) -> {
            String name = request.host().substring(0, request.host().length() - suffix.length());
            return turn.cloud().named(type, name).map(resource -> then.answer(turn, request, resource))
                    .orElseGet(() -> Response.error(404, Character.toUpperCase(what.charAt(0)) + what.substring(1) + "NotFound",
                            "No such host is known: there is no " + what + " named '" + name + "' in this sandbox. In "
                            + "Azure the name " + request.host() + " would not resolve."));
        };
    }

    private static BiFunction<Turn, Request, Response> onHost(Door then) {
        return (turn, request) -> request.caller() instanceof Caller.OnHost(var id)
                ? turn.cloud().resource(id).map(host -> then.answer(turn, request, host))
                        .orElseGet(() -> Response.oauthError(400, "invalid_request", "The host " + id.name()
                                + " no longer exists"))
                : Response.error(504, "ConnectionTimedOut", request.host()
                        + " is reachable from a host in Azure only. From anywhere else the connection times out.");
    }
}
