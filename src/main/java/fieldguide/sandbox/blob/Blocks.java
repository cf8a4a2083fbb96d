package fieldguide.sandbox.blob;

import fieldguide.sandbox.cloud.Blob;
import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.cloud.Container;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A blob sent in blocks: each is staged under an id, then a list of ids becomes the blob ("Put Block", "Put Block List"). */
record Blocks(Request request, Place place) {
    private static final Pattern ENTRY = Pattern.compile("<(Latest|Committed|Uncommitted)>([^<]*)</\\1>");
    private static final int MOST = 50_000;

    Response stage() {
        String id = request.query().first("blockid").orElse("");
        if (!id.matches("[A-Za-z0-9+/]{1,88}={0,2}") || id.length() % 4 != 0) {
            return Xml.error(400, "InvalidQueryParameterValue",
                    "Value for one of the query parameters specified in the request URI is invalid: blockid must be base64.");
        }
        return place.withHolder(holder -> {
            place.change(c -> c.staging(place.name(), id, request.body()));
            return Response.empty(201).with("Content-MD5", request.body().md5())
                    .with("x-ms-request-server-encrypted", "true");
        });
    }

    Response commit() {
        List<Matcher> entries = ENTRY.matcher(request.body().text()).results().map(r -> matcher(r.group())).toList();
        return !request.body().text().contains("<BlockList") || entries.size() > MOST
                ? Xml.error(400, "InvalidXmlDocument", "XML specified is not syntactically valid.")
                : place.withHolder(holder -> new Writes(request, place).refusal(holder)
                        .orElseGet(() -> commit(holder, entries)));
    }

    private static Matcher matcher(String entry) {
        Matcher matcher = ENTRY.matcher(entry);
        matcher.matches();
        return matcher;
    }

    private Response commit(Container holder, List<Matcher> entries) {
        Bytes content = Bytes.NONE;
        var blocks = new ArrayList<Blob.Block>();
        for (Matcher entry : entries) {
            Optional<Bytes> block = block(holder, entry.group(1).toLowerCase(Locale.ROOT), entry.group(2).strip());
            if (block.isEmpty()) {
                return Xml.error(400, "InvalidBlockList", "The specified block list is invalid.");
            }
            content = content.and(block.get());
            blocks.add(new Blob.Block(entry.group(2).strip(), block.get().length()));
        }
        var writes = new Writes(request, place);
        String type = request.headers().first("x-ms-blob-content-type").orElse("application/octet-stream");
        return writes.store(new Blob(content, type, Stamp.etag(place.turn()), place.turn().now(),
                ContentHeaders.in(request), Metadata.in(request), blocks, writes.created()));
    }

    private Optional<Bytes> block(Container holder, String where, String id) {
        Optional<Bytes> staged = Optional.ofNullable(holder.stagedFor(place.name()).get(id));
        return switch (where) {
            case "uncommitted" -> staged;
            case "committed" -> committed(id);
            default -> staged.or(() -> committed(id));
        };
    }

    private Optional<Bytes> committed(String id) {
        int from = 0;
        for (Blob.Block block : place.blob().map(Blob::blocks).orElse(List.of())) {
            if (block.id().equals(id)) {
                int start = from;
                return place.blob().map(blob -> blob.content().part(start, start + block.size()));
            }
            from += block.size();
        }
        return Optional.empty();
    }

    Response list() {
        String type = request.query().first("blocklisttype").orElse("committed").toLowerCase(Locale.ROOT);
        return place.withHolder(holder -> {
            Map<String, Bytes> staged = holder.stagedFor(place.name());
            if (place.blob().isEmpty() && staged.isEmpty()) {
                return Xml.error(404, "BlobNotFound", "The specified blob does not exist.");
            }
            String committed = place.blob().map(Blob::blocks).orElse(List.of()).stream()
                    .map(b -> entry(b.id(), b.size())).collect(Collectors.joining());
            String uncommitted = staged.entrySet().stream().map(e -> entry(e.getKey(), e.getValue().length()))
                    .collect(Collectors.joining());
            return Xml.of(200, "<BlockList>"
                    + (type.equals("uncommitted") ? "" : "<CommittedBlocks>" + committed + "</CommittedBlocks>")
                    + (type.equals("committed") ? "" : "<UncommittedBlocks>" + uncommitted + "</UncommittedBlocks>")
                    + "</BlockList>");
        });
    }

    private static String entry(String id, int size) {
        return "<Block>" + Xml.element("Name", id) + Xml.element("Size", String.valueOf(size)) + "</Block>";
    }
}
