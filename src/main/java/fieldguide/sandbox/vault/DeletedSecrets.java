package fieldguide.sandbox.vault;

import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Secret;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.function.Function;

/** {@code /deletedsecrets}: deleted secrets can be looked at, recovered or purged. */
final class DeletedSecrets {
    private final Turn turn;
    private final Request request;
    private final Resource vault;
    private final Guard guard;
    private final SecretView view;

    DeletedSecrets(Turn turn, Request request, Resource vault, Guard guard) {
        this.turn = turn;
        this.request = request;
        this.vault = vault;
        this.guard = guard;
        this.view = new SecretView(vault);
    }

    Response answer(List<String> path) {
        String name = path.isEmpty() ? "" : path.getFirst();
        return switch (request.method() + " " + path.size()) {
            case "GET 0" -> guard.allow(Permission.LIST, "", this::list);
            case "GET 1" -> guard.allow(Permission.LIST, name, () ->
                    with(name, s -> Response.json(200, view.deleted(s, true))));
            case "DELETE 1" -> guard.allow(Permission.PURGE, name, () -> with(name, this::purge));
            case "POST 2" -> guard.allow(Permission.RECOVER, name, () -> with(name, this::recover));
            default -> Response.error(405, "MethodNotAllowed", "Key Vault has no " + request.method() + " "
                    + request.path());
        };
    }

    private Response list() {
        return Page.of(request, turn.cloud().contents().secrets(vault.id()).stream()
                .filter(s -> s.deletedAt().isPresent()).map(s -> view.deleted(s, false)).toList());
    }

    private Response with(String name, Function<Secret, Response> then) {
        return turn.cloud().contents().secret(vault.id(), name).filter(s -> s.deletedAt().isPresent()).map(then)
                .orElseGet(() -> Response.error(404, "SecretNotFound", "Deleted Secret not found: " + name));
    }

    private Response purge(Secret secret) {
        turn.change(cloud -> cloud.with(cloud.contents().withoutSecret(vault.id(), secret.name())));
        return Response.empty(204);
    }

    private Response recover(Secret secret) {
        Secret live = secret.deletedAt(null);
        turn.change(cloud -> cloud.with(cloud.contents().with(vault.id(), live)));
        return Response.json(200, view.withoutValue(live, live.latest()));
    }
}
