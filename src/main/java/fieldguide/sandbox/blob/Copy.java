package fieldguide.sandbox.blob;

import fieldguide.sandbox.cloud.Blob;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Optional;

/** Copies a blob of the same account; the caller must be able to read it ("Copy Blob", "Put Blob From URL"). */
record Copy(Request request, Guard guard, Place place) {

    Response answer() {
        Optional<Place> source = source();
        if (source.isEmpty()) {
            return Xml.error(400, "CannotVerifyCopySource",
                    "This simulation copies within one storage account: x-ms-copy-source must be the address of a blob at "
                    + request.base() + ".");
        }
        return guard.blob("read", source.get().container(), source.get().name(), () -> source.get().blob()
                .map(this::copied).orElseGet(() -> Xml.error(404, "CannotVerifyCopySource",
                "The specified blob does not exist.")));
    }

    private Optional<Place> source() {
        String url = request.headers().first("x-ms-copy-source").orElse("");
        String own = request.outside().base().apply(request.base()) + "/";
        String base = url.startsWith(own) ? own : request.base() + "/";
        if (!url.startsWith(base)) {
            return Optional.empty();
        }
        List<String> path = Request.of("GET", "https://here/" + url.substring(base.length()), request.caller(),
                request.outside()).segments();
        return path.size() < 2 ? Optional.empty() : Optional.of(new Place(place.turn(), place.account(),
                path.getFirst(), String.join("/", path.subList(1, path.size()))));
    }

    private Response copied(Blob from) {
        var writes = new Writes(request, place);
        boolean put = request.headers().has("x-ms-blob-type");
        var metadata = Metadata.in(request);
        return place.withHolder(holder -> writes.refusal(holder).orElseGet(() -> {
            Response stored = writes.store(new Blob(from.content(), from.contentType(), Stamp.etag(place.turn()),
                    place.turn().now(), from.headers(), metadata.isEmpty() ? from.metadata() : metadata, from.blocks(),
                    writes.created()));
            return put ? stored : new Response(202, stored.headers(), stored.body())
                    .with("x-ms-copy-id", place.turn().randomness().guid()).with("x-ms-copy-status", "success");
        }));
    }
}
