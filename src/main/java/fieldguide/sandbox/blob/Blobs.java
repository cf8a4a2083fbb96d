package fieldguide.sandbox.blob;

import fieldguide.sandbox.cloud.Blob;
import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.cloud.Container;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.Optional;
import java.util.function.Function;

/** One block blob: put, get, properties, delete. */
record Blobs(Turn turn, Request request, Resource account, Guard guard, String container, String name) {

    Response answer() {
        return switch (request.method()) {
            case "PUT" -> guard.blob("write", container, name, this::put);
            case "GET" -> guard.blob("read", container, name, () ->
                    with(blob -> described(blob, Response.of(200, blob.contentType(), blob.content()))));
            case "HEAD" -> guard.blob("read", container, name, () ->
                    with(blob -> described(blob, Response.of(200, blob.contentType(), Bytes.NONE)
                    .with("Content-Length", String.valueOf(blob.content().length())))));
            case "DELETE" -> guard.blob("delete", container, name, () -> with(blob -> delete()));
            default -> Xml.error(405, "UnsupportedHttpVerb", "The resource doesn't support specified Http Verb.");
        };
    }

    private static Response described(Blob blob, Response response) {
        return Stamp.on(response, blob.etag(), blob.modified()).with("x-ms-blob-type", "BlockBlob")
                .with("Accept-Ranges", "none");
    }

    private Optional<Container> holder() {
        return turn.cloud().contents().container(account.id(), container);
    }

    private Response with(Function<Blob, Response> then) {
        Optional<Container> holder = holder();
        return holder.isEmpty() ? Containers.missing() : holder.get().blob(name).map(then)
                .orElseGet(() -> Xml.error(404, "BlobNotFound", "The specified blob does not exist."));
    }

    private Response put() {
        Optional<Container> holder = holder();
        if (holder.isEmpty()) {
            return Containers.missing();
        }
        boolean block = request.headers().first("x-ms-blob-type").filter("BlockBlob"::equalsIgnoreCase).isPresent();
        if (!block || request.query().first("comp").isPresent()) {
            return Xml.error(400, "InvalidHeaderValue",
                    "This simulation stores block blobs in one piece: send x-ms-blob-type: BlockBlob.");
        }
        String type = request.headers().first("x-ms-blob-content-type")
                .or(() -> request.headers().first("Content-Type")).orElse("application/octet-stream");
        var blob = new Blob(request.body(), type, Stamp.etag(turn), turn.now());
        turn.change(cloud -> cloud.with(cloud.contents().with(account.id(), holder.get().with(name, blob))));
        return Stamp.on(Response.empty(201), blob.etag(), blob.modified())
                .with("x-ms-request-server-encrypted", "true");
    }

    private Response delete() {
        turn.change(cloud -> cloud.with(cloud.contents().with(account.id(), holder().orElseThrow().without(name))));
        return Response.empty(202);
    }
}
