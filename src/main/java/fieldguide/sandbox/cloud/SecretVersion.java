package fieldguide.sandbox.cloud;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One value that a secret has or had.
 *
 * @param version 32 hexadecimal digits
 * @param notBefore and expires as set by the caller, or null; Key Vault only reports them
 */
public record SecretVersion(String version, String value, @Nullable String contentType, Map<String, String> tags,
        boolean enabled, @Nullable Instant notBefore, @Nullable Instant expires, Instant created, Instant updated) {
    public SecretVersion {
        tags = java.util.Collections.unmodifiableMap(new TreeMap<>(tags));
    }
}
