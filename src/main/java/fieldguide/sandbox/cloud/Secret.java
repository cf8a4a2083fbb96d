package fieldguide.sandbox.cloud;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A named secret of a vault.
 *
 * @param versions the newest first, never empty
 * @param deleted when it was deleted, or null while it is live
 */
public record Secret(String name, List<SecretVersion> versions, @Nullable Instant deleted) {
    public Secret {
        versions = List.copyOf(versions);
    }

    public SecretVersion latest() {
        return versions.getFirst();
    }

    public Optional<SecretVersion> version(String version) {
        return versions.stream().filter(v -> v.version().equalsIgnoreCase(version)).findFirst();
    }

    public Optional<Instant> deletedAt() {
        return Optional.ofNullable(deleted);
    }

    public Secret with(SecretVersion newest) {
        return new Secret(name, Stream.concat(Stream.of(newest), versions.stream()).toList(), deleted);
    }

    public Secret replacing(SecretVersion changed) {
        return new Secret(name,
                versions.stream().map(v -> v.version().equals(changed.version()) ? changed : v).toList(), deleted);
    }

    public Secret deletedAt(@Nullable Instant when) {
        return new Secret(name, versions, when);
    }
}
