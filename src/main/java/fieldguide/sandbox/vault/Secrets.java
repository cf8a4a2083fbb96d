package fieldguide.sandbox.vault;

import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Secret;
import fieldguide.sandbox.cloud.SecretVersion;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** {@code /secrets}: set, get, update, list, versions and delete. */
final class Secrets {
    private final Turn turn;
    private final Request request;
    private final Resource vault;
    private final Guard guard;
    private final SecretView view;

    Secrets(Turn turn, Request request, Resource vault, Guard guard) {
        this.turn = turn;
        this.request = request;
        this.vault = vault;
        this.guard = guard;
        this.view = new SecretView(vault);
    }

    Response answer(List<String> path) {
        String name = path.isEmpty() ? "" : path.getFirst();
        String version = path.size() > 1 ? path.get(1) : "";
        if (!name.isEmpty() && !name.matches("[0-9a-zA-Z-]{1,127}")) {
            return Response.error(400, "BadParameter", "The request URI contains an invalid name: " + name);
        }
        return switch (request.method() + " " + Math.min(path.size(), 3)) {
            case "GET 0" -> guard.allow(Permission.LIST, "", this::list);
            case "GET 1" -> guard.allow(Permission.GET, name, () -> get(name, ""));
            case "GET 2" -> version.equalsIgnoreCase("versions")
                    ? guard.allow(Permission.LIST, name, () -> versions(name))
                    : guard.allow(Permission.GET, name, () -> get(name, version));
            case "PUT 1" -> guard.allow(Permission.SET, name, () -> set(name));
            case "PATCH 1", "PATCH 2" -> guard.allow(Permission.UPDATE, name, () -> update(name, version));
            case "DELETE 1" -> guard.allow(Permission.DELETE, name, () -> delete(name));
            default -> Response.error(405, "MethodNotAllowed", "Key Vault has no " + request.method() + " "
                    + request.path());
        };
    }

    private Response list() {
        return Page.of(request, turn.cloud().contents().secrets(vault.id()).stream()
                .filter(secret -> secret.deletedAt().isEmpty()).map(view::entry).toList());
    }

    private Response versions(String name) {
        return live(name).map(secret -> Page.of(request, secret.versions().stream()
                .map(v -> view.withoutValue(secret, v)).toList()))
                .orElseGet(() -> notFound(name));
    }

    private Response get(String name, String version) {
        Optional<Secret> secret = live(name);
        Optional<SecretVersion> found = secret.flatMap(s -> version.isEmpty() ? Optional.of(s.latest())
                : s.version(version));
        if (secret.isEmpty() || found.isEmpty()) {
            return notFound(version.isEmpty() ? name : name + "/" + version);
        }
        return found.get().enabled() ? Response.json(200, view.withValue(secret.get(), found.get())) : disabled();
    }

    private Response set(String name) {
        Optional<ObjectNode> body = Json.readObject(request.body().text());
        if (body.isEmpty() || !body.get().path("value").isString()) {
            return Response.error(400, "BadParameter",
                    "Property 'value' is required: the body must be JSON with a text in value");
        }
        Optional<Secret> known = turn.cloud().contents().secret(vault.id(), name);
        if (known.flatMap(Secret::deletedAt).isPresent()) {
            return recoverable(name);
        }
        SecretVersion version = new SecretBody(body.get()).create(turn.randomness().hex(16), turn.now());
        Secret secret = known.map(s -> s.with(version)).orElseGet(() -> new Secret(name, List.of(version), null));
        turn.change(cloud -> cloud.with(cloud.contents().with(vault.id(), secret)));
        return Response.json(200, view.withValue(secret, version));
    }

    private Response update(String name, String version) {
        Optional<ObjectNode> body = Json.readObject(request.body().text());
        Optional<Secret> secret = live(name);
        Optional<SecretVersion> found = secret.flatMap(s -> version.isEmpty() ? Optional.of(s.latest())
                : s.version(version));
        if (body.isEmpty()) {
            return Response.error(400, "BadParameter", "The body must be JSON");
        }
        if (secret.isEmpty() || found.isEmpty()) {
            return notFound(name);
        }
        SecretVersion changed = new SecretBody(body.get()).update(found.get(), turn.now());
        turn.change(cloud -> cloud.with(cloud.contents().with(vault.id(), secret.get().replacing(changed))));
        return Response.json(200, view.withoutValue(secret.get(), changed));
    }

    private Response delete(String name) {
        Optional<Secret> secret = live(name);
        if (secret.isEmpty()) {
            return notFound(name);
        }
        Secret deleted = secret.get().deletedAt(turn.now());
        turn.change(cloud -> cloud.with(cloud.contents().with(vault.id(), deleted)));
        return Response.json(200, view.deleted(deleted, true));
    }

    private Optional<Secret> live(String name) {
        return turn.cloud().contents().secret(vault.id(), name).filter(secret -> secret.deletedAt().isEmpty());
    }

    private static Response notFound(String name) {
        return Response.error(404, "SecretNotFound", "A secret with (name/id) " + name
                + " was not found in this key vault. If you "
                + "recently deleted this secret you may be able to recover it using the correct recovery command. For help "
                + "resolving this issue, please see https://go.microsoft.com/fwlink/?linkid=2125182");
    }

    private static Response disabled() {
        var body = Json.object();
        body.putObject("error").put("code", "Forbidden")
                .put("message", "Operation get is not allowed on a disabled secret.")
                .putObject("innererror").put("code", "SecretDisabled");
        return Response.json(403, body);
    }

    private static Response recoverable(String name) {
        var body = Json.object();
        body.putObject("error").put("code", "Conflict")
                .put("message", "Secret " + name + " is currently in a deleted but "
                + "recoverable state, and its name cannot be reused; in this state, the secret can only be recovered or purged.")
                .putObject("innererror").put("code", "ObjectIsDeletedButRecoverable");
        return Response.json(409, body);
    }
}
