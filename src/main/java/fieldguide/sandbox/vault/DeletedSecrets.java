package fieldguide.sandbox.vault;

import fieldguide.sandbox.cloud.Secret;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.function.Function;

/** {@code /deletedsecrets}: deleted secrets can be looked at, recovered or purged. */
record DeletedSecrets(Request request, Guard guard, Shelf shelf) {

    Response answer(List<String> path) {
        String name = path.isEmpty() ? "" : path.getFirst();
        String action = path.size() == 2 ? path.get(1) : "recover";
        var view = new SecretView(shelf);
        return !action.equalsIgnoreCase("recover") ? VaultError.noMethod(request.method(), request.path())
                : switch (request.method() + " " + path.size()) {
            case "GET 0" -> guard.allow(Permission.LIST, "", () ->
                    Page.of(request, shelf.deleted().map(s -> view.deleted(s, false)).toList()));
            case "GET 1" -> guard.allow(Permission.GET_DELETED, name, () ->
                    with(name, s -> Response.json(200, view.deleted(s, true))));
            case "DELETE 1" -> guard.allow(Permission.PURGE, name, () -> with(name, this::purge));
            case "POST 2" -> guard.allow(Permission.RECOVER, name, () -> with(name, this::recover));
            default -> VaultError.noMethod(request.method(), request.path());
        };
    }

    private Response with(String name, Function<Secret, Response> then) {
        return shelf.deleted(name).map(then)
                .orElseGet(() -> Response.error(404, "SecretNotFound", "Deleted Secret not found: " + name));
    }

    private Response purge(Secret secret) {
        if (shelf.isPurgeProtected()) {
            return VaultError.protectedFromPurge();
        }
        shelf.remove(secret);
        return Response.empty(204);
    }

    private Response recover(Secret secret) {
        Secret live = secret.deletedAt(null);
        shelf.keep(live);
        return Response.json(200, new SecretView(shelf).withoutValue(live, live.latest()));
    }
}
