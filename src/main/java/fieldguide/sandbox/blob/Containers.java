package fieldguide.sandbox.blob;

import fieldguide.sandbox.cloud.Blob;
import fieldguide.sandbox.cloud.Container;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Containers of an account, and the list of what is in one. */
record Containers(Turn turn, Request request, Resource account, Guard guard) {

    Response list() {
        return guard.container("read", "", () ->
                Xml.of(200, "<EnumerationResults ServiceEndpoint=\"" + Xml.escaped(endpoint()) + "\"><Containers>"
                + turn.cloud().contents().containers(account.id()).stream().map(Containers::entry)
                .collect(Collectors.joining())
                + "</Containers><NextMarker /></EnumerationResults>"));
    }

    private String endpoint() {
        return "https://" + account.name() + ".blob.core.windows.net/";
    }

    private static String entry(Container container) {
        return "<Container>" + Xml.element("Name", container.name()) + "<Properties>"
                + Xml.element("Last-Modified", Stamp.http(container.modified()))
                + Xml.element("Etag", container.etag()) + "</Properties></Container>";
    }

    Response answer(String name, boolean listing) {
        return switch (request.method()) {
            case "PUT" -> guard.container("write", name, () -> create(name));
            case "GET", "HEAD" -> listing ? guard.blob("read", name, "", () -> with(name, this::blobs))
                    : guard.container("read", name, () ->
                    with(name, c -> Stamp.on(Response.empty(200), c.etag(), c.modified())));
            case "DELETE" -> guard.container("delete", name, () -> with(name, this::delete));
            default -> Xml.error(405, "UnsupportedHttpVerb", "The resource doesn't support specified Http Verb.");
        };
    }

    private Response with(String name, Function<Container, Response> then) {
        Optional<Container> container = turn.cloud().contents().container(account.id(), name);
        return container.map(then).orElseGet(Containers::missing);
    }

    static Response missing() {
        return Xml.error(404, "ContainerNotFound", "The specified container does not exist.");
    }

    private Response create(String name) {
        if (!name.matches("(?!.*--)[a-z0-9][a-z0-9-]{1,61}[a-z0-9]|\\$root|\\$web")) {
            return Xml.error(400, "InvalidResourceName", "The specified resource name contains invalid characters.");
        }
        if (turn.cloud().contents().container(account.id(), name).isPresent()) {
            return Xml.error(409, "ContainerAlreadyExists", "The specified container already exists.");
        }
        var container = new Container(name, Map.of(), Stamp.etag(turn), turn.now());
        turn.change(cloud -> cloud.with(cloud.contents().with(account.id(), container)));
        return Stamp.on(Response.empty(201), container.etag(), container.modified());
    }

    private Response delete(Container container) {
        turn.change(cloud -> cloud.with(cloud.contents().withoutContainer(account.id(), container.name())));
        return Response.empty(202);
    }

    private Response blobs(Container container) {
        String prefix = request.query().first("prefix").orElse("");
        return Xml.of(200, "<EnumerationResults ServiceEndpoint=\"" + Xml.escaped(endpoint()) + "\" ContainerName=\""
                + Xml.escaped(container.name())
                + "\"><Blobs>" + container.blobs().entrySet().stream().filter(e -> e.getKey().startsWith(prefix))
                        .map(e -> entry(e.getKey(), e.getValue())).collect(Collectors.joining())
                + "</Blobs><NextMarker /></EnumerationResults>");
    }

    private static String entry(String name, Blob blob) {
        return "<Blob>" + Xml.element("Name", name) + "<Properties>"
                + Xml.element("Last-Modified", Stamp.http(blob.modified()))
                + Xml.element("Etag", blob.etag())
                + Xml.element("Content-Length", String.valueOf(blob.content().length()))
                + Xml.element("Content-Type", blob.contentType()) + Xml.element("BlobType", "BlockBlob")
                + "</Properties></Blob>";
    }
}
