package fieldguide.sandbox.blob;

import fieldguide.sandbox.cloud.Blob;
import fieldguide.sandbox.cloud.Container;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Containers of an account, and the list of what is in one. */
record Containers(Turn turn, Request request, Resource account, Guard guard) {

    Response list() {
        return guard.container("read", "", () -> {
            var listing = new Listing(request, " ServiceEndpoint=\"" + Xml.escaped(endpoint()) + "\"", "Containers");
            Collection<Container> all = turn.cloud().contents().containers(account.id());
            return listing.of(all.stream().map(Container::name).toList(), name ->
                    entry(turn.cloud().contents().container(account.id(), name).orElseThrow(), listing.includes("metadata")));
        });
    }

    private String endpoint() {
        return "https://" + account.name() + ".blob.core.windows.net/";
    }

    private static String entry(Container container, boolean metadata) {
        return "<Container>" + Xml.element("Name", container.name()) + "<Properties>"
                + Xml.element("Last-Modified", Stamp.http(container.modified()))
                + Xml.element("Etag", container.etag()) + "</Properties>"
                + (metadata ? Metadata.xml(metadata(container)) : "") + "</Container>";
    }

    private static Map<String, String> metadata(Container container) {
        return Objects.requireNonNull(container.metadata());
    }

    Response answer(String name) {
        String comp = request.query().first("comp").orElse("").toLowerCase(Locale.ROOT);
        return switch (request.method() + " " + comp) {
            case "PUT " -> guard.container("write", name, () -> create(name));
            case "PUT metadata" -> guard.container("write", name, () -> with(name, this::describe));
            case "GET list" -> guard.blob("read", name, "", () -> with(name, this::blobs));
            case "GET ", "HEAD ", "GET metadata", "HEAD metadata" ->
                    guard.container("read", name, () -> with(name, this::properties));
            case "DELETE " -> guard.container("delete", name, () -> with(name, this::delete));
            default -> comp.isEmpty() ? Xml.error(405, "UnsupportedHttpVerb",
                    "The resource doesn't support specified Http Verb.") : Xml.error(400, "FeatureNotSupported",
                    "This simulation does not know " + request.method() + " of a container with comp=" + comp + ".");
        };
    }

    private Response with(String name, Function<Container, Response> then) {
        Optional<Container> container = turn.cloud().contents().container(account.id(), name);
        return container.map(then).orElseGet(Containers::missing);
    }

    static Response missing() {
        return Xml.error(404, "ContainerNotFound", "The specified container does not exist.");
    }

    private Response properties(Container container) {
        return Metadata.on(Stamp.on(Response.empty(200), container.etag(), container.modified())
                .with("x-ms-lease-status", "unlocked").with("x-ms-lease-state", "available"), metadata(container));
    }

    private Response create(String name) {
        if (!name.matches("(?!.*--)[a-z0-9][a-z0-9-]{1,61}[a-z0-9]|\\$root|\\$web")) {
            return Xml.error(400, "InvalidResourceName", "The specified resource name contains invalid characters.");
        }
        if (turn.cloud().contents().container(account.id(), name).isPresent()) {
            return Xml.error(409, "ContainerAlreadyExists", "The specified container already exists.");
        }
        var container = new Container(name, Map.of(), Stamp.etag(turn), turn.now(), Metadata.in(request), Map.of());
        keep(container);
        return Stamp.on(Response.empty(201), container.etag(), container.modified());
    }

    private void keep(Container container) {
        turn.change(cloud -> cloud.with(cloud.contents().with(account.id(), container)));
    }

    private Response describe(Container container) {
        Container after = container.withMetadata(Metadata.in(request), Stamp.etag(turn), turn.now());
        keep(after);
        return Stamp.on(Response.empty(200), after.etag(), after.modified());
    }

    private Response delete(Container container) {
        return new Conditions(request).changing(container.etag(), container.modified()).orElseGet(() -> {
            turn.change(cloud -> cloud.with(cloud.contents().withoutContainer(account.id(), container.name())));
            return Response.empty(202);
        });
    }

    private Response blobs(Container container) {
        var listing = new Listing(request, " ServiceEndpoint=\"" + Xml.escaped(endpoint()) + "\" ContainerName=\""
                + Xml.escaped(container.name()) + "\"", "Blobs");
        return listing.of(List.copyOf(container.blobs().keySet()), name ->
                entry(name, container.blob(name).orElseThrow(), listing.includes("metadata")));
    }

    private static String entry(String name, Blob blob, boolean metadata) {
        return "<Blob>" + Xml.element("Name", name) + "<Properties>"
                + Xml.element("Creation-Time", Stamp.http(Objects.requireNonNull(blob.created())))
                + Xml.element("Last-Modified", Stamp.http(blob.modified()))
                + Xml.element("Etag", blob.etag())
                + Xml.element("Content-Length", String.valueOf(blob.content().length()))
                + Xml.element("Content-Type", blob.contentType()) + Xml.element("Content-MD5", blob.content().md5())
                + Xml.element("BlobType", "BlockBlob") + "</Properties>"
                + (metadata ? Metadata.xml(Objects.requireNonNull(blob.metadata())) : "") + "</Blob>";
    }
}
