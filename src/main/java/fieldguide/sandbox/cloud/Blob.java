package fieldguide.sandbox.cloud;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A block blob.
 *
 * @param etag changes with every change of content, headers or metadata
 * @param headers further content headers by lower-case name, such as {@code cache-control}
 * @param metadata by lower-case name
 * @param blocks of which it was put together, in their order; empty when it was stored in one piece
 * @param created null in rows written before it was kept
 */
public record Blob(Bytes content, String contentType, String etag, Instant modified,
        @Nullable Map<String, String> headers, @Nullable Map<String, String> metadata, @Nullable List<Block> blocks,
        @Nullable Instant created) {

    /**
     * A committed block.
     *
     * @param id as the caller named it, in base64
     * @param size in bytes
     */
    public record Block(String id, int size) {}

    public Blob {
        headers = headers == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(headers));
        metadata = metadata == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(metadata));
        blocks = blocks == null ? List.of() : List.copyOf(blocks);
        created = created == null ? modified : created;
    }

    public Blob with(String type, Map<String, String> otherHeaders, String newEtag, Instant now) {
        return new Blob(content, type, newEtag, now, otherHeaders, metadata, blocks, created);
    }

    public Blob withMetadata(Map<String, String> other, String newEtag, Instant now) {
        return new Blob(content, contentType, newEtag, now, headers, other, blocks, created);
    }
}
