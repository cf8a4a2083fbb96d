package fieldguide.sandbox.blob;

import fieldguide.sandbox.cloud.Blob;
import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** One block blob: which operation is meant, and reading it. */
record Blobs(Request request, Guard guard, Place place) {

    Response answer() {
        String comp = request.query().first("comp").orElse("").toLowerCase(Locale.ROOT);
        var writes = new Writes(request, place);
        return switch (request.method() + " " + comp) {
            case "PUT " -> request.headers().has("x-ms-copy-source") ? guarded("write", () ->
                    new Copy(request, guard, place).answer()) : guarded("write", writes::put);
            case "PUT metadata" -> guarded("write", writes::metadata);
            case "PUT properties" -> guarded("write", writes::headers);
            case "PUT block" -> guarded("write", () -> new Blocks(request, place).stage());
            case "PUT blocklist" -> guarded("write", () -> new Blocks(request, place).commit());
            case "GET blocklist" -> guarded("read", () -> new Blocks(request, place).list());
            case "GET " -> guarded("read", () -> place.withBlob(blob -> met(blob, () -> content(blob))));
            case "HEAD " -> guarded("read", () -> place.withBlob(blob -> met(blob, () -> properties(blob))));
            case "GET metadata", "HEAD metadata" -> guarded("read", () -> place.withBlob(blob -> Metadata.on(
                    Stamp.on(Response.empty(200), blob.etag(), blob.modified()), Objects.requireNonNull(blob.metadata()))));
            case "DELETE " -> guarded("delete", writes::delete);
            default -> unsupported(comp);
        };
    }

    private Response guarded(String verb, Supplier<Response> then) {
        return guard.blob(verb, place.container(), place.name(), then);
    }

    private Response met(Blob blob, Supplier<Response> then) {
        return new Conditions(request).reading(blob.etag(), blob.modified()).orElseGet(then);
    }

    private Response content(Blob blob) {
        int length = blob.content().length();
        Optional<Range> range = Range.of(request, length);
        if (range.isEmpty() || length == 0 && range.get().from() == 0) {
            return ContentHeaders.on(Response.of(200, blob.contentType(), blob.content()), blob)
                    .with("Content-MD5", blob.content().md5());
        }
        if (!range.get().isWithin(length)) {
            return Xml.error(416, "InvalidRange", "The range specified is invalid for the current size of the resource.")
                    .with("Content-Range", "bytes */" + length);
        }
        return ContentHeaders.on(Response.of(206, blob.contentType(),
                blob.content().part(range.get().from(), range.get().to())), blob)
                .with("Content-Range", range.get().shown(length)).with("x-ms-blob-content-md5", blob.content().md5());
    }

    private static Response properties(Blob blob) {
        return ContentHeaders.on(Response.of(200, blob.contentType(), Bytes.NONE), blob)
                .with("Content-Length", String.valueOf(blob.content().length()))
                .with("Content-MD5", blob.content().md5());
    }

    private Response unsupported(String comp) {
        return comp.isEmpty() ? Xml.error(405, "UnsupportedHttpVerb", "The resource doesn't support specified Http Verb.")
                : Xml.error(400, "FeatureNotSupported", "This simulation keeps block blobs without snapshots, leases, tiers, "
                + "tags or versions: it does not know " + request.method() + " with comp=" + comp + ".");
    }
}
