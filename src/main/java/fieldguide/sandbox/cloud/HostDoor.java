package fieldguide.sandbox.cloud;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a process outside the browser proves that it runs "on" a host.
 *
 * @param host the virtual machine or app
 * @param token unguessable lower-case part of the host's metadata address, since the metadata service asks for no
 *     password
 * @param identityHeader the value that App Service hands to its apps as {@code IDENTITY_HEADER}
 * @param updatingUntil until then, by the sandbox's clock, the host's metadata service is being updated and gives no
 *     tokens; null when it never was
 */
public record HostDoor(ResourceId host, String token, String identityHeader, @Nullable Instant updatingUntil) {
    public HostDoor(ResourceId host, String token, String identityHeader) {
        this(host, token, identityHeader, null);
    }

    public boolean isUpdating(Instant now) {
        return updatingUntil != null && now.isBefore(updatingUntil);
    }

    public HostDoor updating(Instant until) {
        return new HostDoor(host, token, identityHeader, until);
    }
}
