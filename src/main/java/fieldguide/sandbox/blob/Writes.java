package fieldguide.sandbox.blob;

import fieldguide.sandbox.cloud.Blob;
import fieldguide.sandbox.cloud.Container;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Stores, changes and deletes one block blob. */
record Writes(Request request, Place place) {

    Response put() {
        String type = request.headers().first("x-ms-blob-type").orElse("");
        if (type.equalsIgnoreCase("AppendBlob") || type.equalsIgnoreCase("PageBlob")) {
            return Xml.error(400, "FeatureNotSupported", "This simulation stores block blobs only, not a blob of type " + type
                    + ": send x-ms-blob-type: BlockBlob.");
        }
        if (!type.equalsIgnoreCase("BlockBlob")) {
            return type.isEmpty() ? Xml.error(400, "MissingRequiredHeader",
                    "An HTTP header that's mandatory for this request is not specified: x-ms-blob-type.")
                    : Xml.error(400, "InvalidHeaderValue", "The value for one of the HTTP headers is not in the correct format.");
        }
        Optional<String> md5 = request.headers().first("Content-MD5").filter(m -> !m.equals(request.body().md5()));
        return md5.isPresent() ? Xml.error(400, "Md5Mismatch",
                "The MD5 value specified in the request did not match with the MD5 value calculated by the server.")
                : place.withHolder(holder -> refusal(holder).orElseGet(() -> store(new Blob(request.body(),
                        ContentHeaders.type(request), Stamp.etag(place.turn()), place.turn().now(), ContentHeaders.in(request),
                        Metadata.in(request), List.of(), created()))));
    }

    /** Why the blob may not be written, if so. */
    Optional<Response> refusal(Container holder) {
        var conditions = new Conditions(request);
        Optional<Blob> before = holder.blob(place.name());
        if (before.isPresent() && conditions.onlyNew()) {
            return Optional.of(Xml.error(409, "BlobAlreadyExists", "The specified blob already exists."));
        }
        return before.map(b -> conditions.changing(b.etag(), b.modified())).orElseGet(conditions::making);
    }

    Instant created() {
        return place.blob().map(Blob::created).orElse(place.turn().now());
    }

    Response store(Blob blob) {
        place.change(holder -> holder.with(place.name(), blob));
        return Stamp.on(Response.empty(201), blob.etag(), blob.modified()).with("Content-MD5", blob.content().md5())
                .with("x-ms-request-server-encrypted", "true");
    }

    Response metadata() {
        return changed(blob -> blob.withMetadata(Metadata.in(request), Stamp.etag(place.turn()), place.turn().now()));
    }

    Response headers() {
        return changed(blob -> blob.with(request.headers().first("x-ms-blob-content-type").orElse("application/octet-stream"),
                ContentHeaders.in(request), Stamp.etag(place.turn()), place.turn().now()));
    }

    private Response changed(UnaryOperator<Blob> step) {
        return place.withBlob(blob -> new Conditions(request).changing(blob.etag(), blob.modified()).orElseGet(() -> {
            Blob after = step.apply(blob);
            place.change(holder -> holder.with(place.name(), after));
            return Stamp.on(Response.empty(200), after.etag(), after.modified());
        }));
    }

    Response delete() {
        return place.withBlob(blob -> new Conditions(request).changing(blob.etag(), blob.modified()).orElseGet(() -> {
            place.change(holder -> holder.without(place.name()));
            return Response.empty(202).with("x-ms-delete-type-permanent", "true");
        }));
    }
}
