package fieldguide.sandbox.vault;

import fieldguide.sandbox.cloud.Secret;
import fieldguide.sandbox.cloud.SecretVersion;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import tools.jackson.databind.node.ObjectNode;

/** {@code /secrets}: set, get, update, list, versions, delete, back up and restore. */
final class Secrets {
    private final Turn turn;
    private final Request request;
    private final Guard guard;
    private final Shelf shelf;
    private final SecretView view;

    Secrets(Turn turn, Request request, Guard guard, Shelf shelf) {
        this.turn = turn;
        this.request = request;
        this.guard = guard;
        this.shelf = shelf;
        this.view = new SecretView(shelf);
    }

    Response answer(List<String> path) {
        String name = path.isEmpty() ? "" : path.getFirst();
        String version = path.size() > 1 ? path.get(1) : "";
        if (!name.isEmpty() && !name.matches("[0-9a-zA-Z-]{1,127}")) {
            return VaultError.badParameter("The request URI contains an invalid name: " + name);
        }
        return switch (request.method() + " " + Math.min(path.size(), 3)) {
            case "GET 0" -> guard.allow(Permission.LIST, "", () -> Page.of(request, shelf.live().map(view::entry).toList()));
            case "GET 1" -> guard.allow(Permission.GET, name, () -> found(name, "", this::got));
            case "GET 2" -> version.equalsIgnoreCase("versions")
                    ? guard.allow(Permission.LIST, name, () -> versions(name))
                    : guard.allow(Permission.GET, name, () -> found(name, version, this::got));
            case "PUT 1" -> guard.allow(Permission.SET, name, () -> set(name));
            case "PATCH 1", "PATCH 2" -> guard.allow(Permission.UPDATE, name, () -> found(name, version, this::update));
            case "DELETE 1" -> guard.allow(Permission.DELETE, name, () -> found(name, "", (secret, v) -> delete(secret)));
            case "POST 1", "POST 2" -> act(name, (path.size() == 1 ? name : version).toLowerCase(Locale.ROOT), path.size());
            default -> VaultError.noMethod(request.method(), request.path());
        };
    }

    private Response act(String name, String action, int length) {
        return switch (action + " " + length) {
            case "backup 2" -> guard.allow(Permission.BACKUP, name, () -> found(name, "", (secret, v) ->
                    Response.json(200, Json.object().put("value", Backup.of(turn, secret)))));
            case "restore 1" -> guard.allow(Permission.RESTORE, "", this::restore);
            default -> VaultError.noMethod(request.method(), request.path());
        };
    }

    private Response found(String name, String version, BiFunction<Secret, SecretVersion, Response> then) {
        Optional<Secret> secret = shelf.live(name);
        return secret.flatMap(s -> (version.isEmpty() ? Optional.of(s.latest()) : s.version(version))
                .map(v -> then.apply(s, v)))
                .orElseGet(() -> VaultError.notFound(version.isEmpty() ? name : name + "/" + version));
    }

    private Response versions(String name) {
        return found(name, "", (secret, latest) -> Page.of(request,
                secret.versions().stream().map(v -> view.withoutValue(secret, v)).toList()));
    }

    private Response got(Secret secret, SecretVersion version) {
        return version.enabled() ? Response.json(200, view.withValue(secret, version)) : VaultError.disabled();
    }

    private Response set(String name) {
        Optional<SecretBody> body = Json.readObject(request.body().text()).map(SecretBody::new);
        Optional<String> fault = body.map(SecretBody::faultOfNew).orElse(Optional.of("The body must be JSON"));
        if (fault.isPresent()) {
            return VaultError.badParameter(fault.get());
        }
        if (shelf.deleted(name).isPresent()) {
            return VaultError.recoverable(name);
        }
        SecretVersion version = body.orElseThrow().create(turn.randomness().hex(16), turn.now());
        Secret secret = shelf.live(name).map(s -> s.with(version)).orElseGet(() -> new Secret(name, List.of(version), null));
        shelf.keep(secret);
        return Response.json(200, view.withValue(secret, version));
    }

    private Response update(Secret secret, SecretVersion version) {
        Optional<SecretBody> body = Json.readObject(request.body().text()).map(SecretBody::new);
        Optional<String> fault = body.map(SecretBody::fault).orElse(Optional.of("The body must be JSON"));
        if (fault.isPresent()) {
            return VaultError.badParameter(fault.get());
        }
        SecretVersion changed = body.orElseThrow().update(version, turn.now());
        shelf.keep(secret.replacing(changed));
        return Response.json(200, view.withoutValue(secret, changed));
    }

    private Response delete(Secret secret) {
        Secret deleted = secret.deletedAt(turn.now());
        shelf.keep(deleted);
        return Response.json(200, view.deleted(deleted, true));
    }

    private Response restore() {
        String backup = Json.readObject(request.body().text()).orElseGet(Json::object).path("value").asString("");
        Optional<Secret> secret = Backup.open(turn.cloud(), backup);
        if (secret.isEmpty()) {
            return VaultError.badParameter("Backup blob contains invalid or corrupt data, or comes from another subscription.");
        }
        String name = secret.get().name();
        if (shelf.live(name).isPresent() || shelf.deleted(name).isPresent()) {
            return Response.error(409, "Conflict", "A secret with the name " + name + " already exists in this key vault, or "
                    + "is deleted and recoverable.");
        }
        Secret live = secret.get().deletedAt(null);
        shelf.keep(live);
        return Response.json(200, view.withoutValue(live, live.latest()));
    }
}
