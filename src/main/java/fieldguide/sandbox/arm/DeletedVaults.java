package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.HostIdentity;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Deleted vaults stay for their retention time with all their secrets: to be listed, recovered or purged ("Azure Key Vault
 * soft-delete overview").
 */
record DeletedVaults(Call call) {
    private static final String TYPE = "Microsoft.KeyVault/deletedVaults";
    private static final String ACTIONS = "Microsoft.KeyVault/locations/deletedVaults/";
    private static final String ORIGINAL = "original";

    /** Whether a path, from the namespace on, leads here. */
    static boolean isAt(List<String> path) {
        return path.getFirst().equalsIgnoreCase("Microsoft.KeyVault") && path.size() > 1
                && (path.get(1).equalsIgnoreCase("deletedVaults") || path.size() > 3 && path.get(3).equalsIgnoreCase("deletedVaults"));
    }

    Response answer(List<String> path) {
        ResourceId subscription = call.cloud().subscription();
        return switch (call.method() + " " + path.size()) {
            case "GET 2" -> call.refused(TYPE + "/read", subscription).orElseGet(this::list);
            case "GET 5" -> call.refused(ACTIONS + "read", subscription).orElseGet(() ->
                    with(path.get(4), deleted -> Response.json(200, shown(deleted))));
            case "POST 6" -> path.get(5).toLowerCase(Locale.ROOT).equals("purge")
                    ? call.refused(ACTIONS + "purge/action", subscription).orElseGet(() -> with(path.get(4), this::purge))
                    : Errors.noRoute(call.method(), call.request().path());
            default -> Errors.noRoute(call.method(), call.request().path());
        };
    }

    private Response list() {
        ObjectNode body = Json.object();
        var value = body.putArray("value");
        all(call.turn()).forEach(deleted -> value.add(shown(deleted)));
        return Response.json(200, body);
    }

    private Response with(String name, Function<Resource, Response> then) {
        return find(call.turn(), name).map(then).orElseGet(() -> missing(name));
    }

    static Response missing(String name) {
        return Response.error(404, "DeletedVaultNotFound", "The specified deleted vault '" + name + "' does not exist.");
    }

    private static ObjectNode shown(Resource deleted) {
        ObjectNode view = Json.object().put("id", deleted.id().value()).put("name", deleted.name()).put("type", TYPE);
        view.set("properties", deleted.properties());
        return view;
    }

    private Response purge(Resource deleted) {
        if (deleted.properties().path("purgeProtectionEnabled").asBoolean(false)) {
            return Response.error(405, "MethodNotAllowed", "Operation 'DeletedVaultPurge' is not allowed.");
        }
        call.turn().change(cloud -> cloud.without(deleted).with(cloud.contents().without(deleted.id())));
        return Response.empty(200);
    }

    private static Stream<Resource> all(Turn turn) {
        return turn.cloud().resources(r -> r.isOfType(TYPE)
                && Instant.parse(r.property("scheduledPurgeDate")).isAfter(turn.now()));
    }

    static Optional<Resource> find(Turn turn, String name) {
        return all(turn).filter(r -> r.name().equalsIgnoreCase(name)).findFirst();
    }

    /** The settings that the vault had. */
    static ObjectNode settings(Resource deleted) {
        return deleted.rest().path(ORIGINAL) instanceof ObjectNode original ? original : Json.object();
    }

    /** Keeps a vault that is being deleted, and its secrets. */
    static void keep(Turn turn, Resource vault) {
        ResourceId id = turn.cloud().subscription().child("providers/Microsoft.KeyVault/locations/" + vault.location()
                + "/deletedVaults/" + vault.name());
        Duration kept = Duration.ofDays(vault.properties().path("softDeleteRetentionInDays").asInt(90));
        ObjectNode properties = Json.object().put("vaultId", vault.id().value()).put("location", vault.location());
        ObjectNode tags = properties.putObject("tags");
        vault.tags().forEach(tags::put);
        properties.put("deletionDate", turn.now().toString()).put("scheduledPurgeDate", turn.now().plus(kept).toString());
        if (vault.properties().path("enablePurgeProtection").asBoolean(false)) {
            properties.put("purgeProtectionEnabled", true);
        }
        ObjectNode rest = Json.object();
        rest.set(ORIGINAL, vault.properties());
        var deleted = new Resource(id, TYPE, "", vault.tags(), HostIdentity.NONE, rest, properties);
        turn.change(cloud -> cloud.with(deleted).with(cloud.contents().movedSecrets(vault.id(), id)));
    }

    /** Gives a vault that is made anew by recovering what it had. */
    static void recover(Turn turn, Resource vault) {
        find(turn, vault.name()).ifPresent(deleted -> turn.change(cloud ->
                cloud.without(deleted).with(cloud.contents().movedSecrets(deleted.id(), vault.id()))));
    }
}
