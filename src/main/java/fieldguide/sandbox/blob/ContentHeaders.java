package fieldguide.sandbox.blob;

import fieldguide.sandbox.cloud.Blob;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Headers that a blob keeps for its readers, and those that describe it. */
final class ContentHeaders {
    private static final List<String> KEPT = List.of("cache-control", "content-encoding", "content-language",
            "content-disposition");

    private ContentHeaders() {}

    static String type(Request request) {
        return request.headers().first("x-ms-blob-content-type").or(() -> request.headers().first("Content-Type"))
                .orElse("application/octet-stream");
    }

    static Map<String, String> in(Request request) {
        var headers = new TreeMap<String, String>();
        KEPT.forEach(name -> request.headers().first("x-ms-blob-" + name).ifPresent(v -> headers.put(name, v)));
        return headers;
    }

    static Response on(Response response, Blob blob) {
        Response with = Stamp.on(response, blob.etag(), blob.modified()).with("x-ms-blob-type", "BlockBlob")
                .with("Accept-Ranges", "bytes").with("x-ms-server-encrypted", "true")
                .with("x-ms-lease-status", "unlocked").with("x-ms-lease-state", "available")
                .with("x-ms-creation-time", Stamp.http(Objects.requireNonNull(blob.created())));
        for (Map.Entry<String, String> header : Objects.requireNonNull(blob.headers()).entrySet()) {
            with = with.with(header.getKey(), header.getValue());
        }
        return Metadata.on(with, Objects.requireNonNull(blob.metadata()));
    }
}
