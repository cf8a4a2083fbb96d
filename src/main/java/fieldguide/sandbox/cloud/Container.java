package fieldguide.sandbox.cloud;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A container of a storage account.
 *
 * @param blobs by name
 * @param metadata by lower-case name
 * @param staged blocks sent and not yet committed, by the blob's name and the block's id, in the order in which they came
 */
public record Container(String name, Map<String, Blob> blobs, String etag, Instant modified,
        @Nullable Map<String, String> metadata, @Nullable Map<String, Map<String, Bytes>> staged) {
    public Container {
        blobs = Collections.unmodifiableMap(new TreeMap<>(blobs));
        metadata = metadata == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(metadata));
        staged = staged == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(staged));
    }

    public Optional<Blob> blob(String name) {
        return Optional.ofNullable(blobs.get(name));
    }

    /** With that blob; blocks staged for it are gone. */
    public Container with(String name, Blob blob) {
        var more = new TreeMap<>(blobs);
        more.put(name, blob);
        return holding(more).unstaged(name);
    }

    public Container without(String name) {
        var fewer = new TreeMap<>(blobs);
        fewer.remove(name);
        return holding(fewer).unstaged(name);
    }

    private Container holding(Map<String, Blob> other) {
        return new Container(name, other, etag, modified, metadata, staged);
    }

    public Container withMetadata(Map<String, String> other, String newEtag, Instant now) {
        return new Container(name, blobs, newEtag, now, other, staged);
    }

    public Map<String, Bytes> stagedFor(String blob) {
        return staged == null ? Map.of() : staged.getOrDefault(blob, Map.of());
    }

    public Container staging(String blob, String block, Bytes content) {
        var blocks = new LinkedHashMap<>(stagedFor(blob));
        blocks.put(block, content);
        var more = new TreeMap<>(stagedOrNone());
        more.put(blob, blocks);
        return new Container(name, blobs, etag, modified, metadata, more);
    }

    private Container unstaged(String blob) {
        var fewer = new TreeMap<>(stagedOrNone());
        fewer.remove(blob);
        return new Container(name, blobs, etag, modified, metadata, fewer);
    }

    private Map<String, Map<String, Bytes>> stagedOrNone() {
        return staged == null ? Map.of() : staged;
    }
}
