package fieldguide.sandbox.cloud;

import java.time.Instant;

/** A block blob: its bytes, media type and last change. */
public record Blob(Bytes content, String contentType, String etag, Instant modified) {}
