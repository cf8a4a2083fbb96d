package fieldguide.sandbox.cloud;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A device without a browser that wants a user to sign in elsewhere (RFC 8628).
 *
 * @param userCode what the user types
 * @param clientId the application on the device
 * @param scope what it asks for: scopes, or the resource at the v1 address
 * @param polled when the device last asked whether the user has signed in; null before the first time
 * @param objectId who signed in; null as long as nobody did
 */
public record DeviceCode(String userCode, String clientId, String scope, Instant expires, @Nullable Instant polled,
        State state, @Nullable String objectId) {
    /** How long a device waits between two requests. */
    public static final Duration INTERVAL = Duration.ofSeconds(5);

    /** How far the sign-in is. */
    public enum State {
        WAITING,
        APPROVED,
        DECLINED
    }

    public static DeviceCode waiting(String userCode, String clientId, String scope, Instant expires) {
        return new DeviceCode(userCode, clientId, scope, expires, null, State.WAITING, null);
    }

    public boolean isWaiting(Instant now) {
        return state == State.WAITING && now.isBefore(expires);
    }

    public boolean isOf(String user) {
        return user.equals(objectId);
    }

    /** A second early is good: the sandbox counts whole seconds. */
    public boolean isPolledTooSoon(Instant now) {
        return polled != null && now.isBefore(polled.plus(INTERVAL).minusSeconds(1));
    }

    public DeviceCode polledAt(Instant now) {
        return new DeviceCode(userCode, clientId, scope, expires, now, state, objectId);
    }

    public DeviceCode answered(State answer, String user) {
        return new DeviceCode(userCode, clientId, scope, expires, polled, answer, user);
    }
}
