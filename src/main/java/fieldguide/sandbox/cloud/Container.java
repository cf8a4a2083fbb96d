package fieldguide.sandbox.cloud;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A container of a storage account, with its blobs by name. */
public record Container(String name, Map<String, Blob> blobs, String etag, Instant modified) {
    public Container {
        blobs = Collections.unmodifiableMap(new TreeMap<>(blobs));
    }

    public Optional<Blob> blob(String name) {
        return Optional.ofNullable(blobs.get(name));
    }

    public Container with(String name, Blob blob) {
        var more = new TreeMap<>(blobs);
        more.put(name, blob);
        return new Container(this.name, more, etag, modified);
    }

    public Container without(String name) {
        var fewer = new TreeMap<>(blobs);
        fewer.remove(name);
        return new Container(this.name, fewer, etag, modified);
    }
}
