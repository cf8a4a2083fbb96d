package fieldguide.sandbox.blob;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.entra.Audience;
import fieldguide.sandbox.entra.Gate;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.List;

/** What answers at {@code {account}.blob.core.windows.net}. Public document: "Blob service REST API". */
public final class Account {
    private final Turn turn;
    private final Request request;
    private final Resource account;

    public Account(Turn turn, Request request, Resource account) {
        this.turn = turn;
        this.request = request;
        this.account = account;
    }

    public Response answer() {
        var gate = new Gate(turn, request, new Actor(Actor.Role.RESOURCE, account.name()));
        return gate.open(Audience.STORAGE, account.id(), request.headers().bearer(),
                new BlobChallenge(turn, request, account), trusted -> route(new Guard(turn, request, account, trusted)))
                .with("x-ms-version", request.headers().first("x-ms-version").orElse("2024-11-04"));
    }

    private Response route(Guard guard) {
        List<String> path = request.segments();
        boolean listing = request.query().first("comp").filter("list"::equalsIgnoreCase).isPresent();
        boolean container = request.query().first("restype").filter("container"::equalsIgnoreCase).isPresent();
        var containers = new Containers(turn, request, account, guard);
        if (path.isEmpty()) {
            return listing && request.method().equals("GET") ? containers.list() : unsupported();
        }
        if (path.size() == 1) {
            return container ? containers.answer(path.getFirst()) : unsupported();
        }
        return new Blobs(request, guard, new Place(turn, account, path.getFirst(),
                String.join("/", path.subList(1, path.size())))).answer();
    }

    private static Response unsupported() {
        return Xml.error(400, "UnsupportedHttpVerb",
                "The resource doesn't support specified Http Verb in this simulation.");
    }
}
