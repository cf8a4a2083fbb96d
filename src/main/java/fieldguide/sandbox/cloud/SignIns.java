package fieldguide.sandbox.cloud;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What users sign in with, and what their sign-ins left behind. Codes and tokens are kept as digests only.
 *
 * @param passwords by the user's object id
 * @param devices devices that wait, or waited, for a user to enter their code; by digest of the device code
 * @param refreshTokens by digest of the token
 * @param codes what browsers brought back from signing in, by digest of the code
 */
public record SignIns(Map<String, Password> passwords, Map<String, DeviceCode> devices,
        Map<String, RefreshToken> refreshTokens, @Nullable Map<String, SignInCode> codes) {
    public static final SignIns NONE = new SignIns(Map.of(), Map.of(), Map.of(), Map.of());
    /** More than any learner needs at once; what ends first goes first. */
    private static final int KEPT = 100;

    public SignIns {
        passwords = Collections.unmodifiableMap(new TreeMap<>(passwords));
        devices = Collections.unmodifiableMap(new TreeMap<>(devices));
        refreshTokens = Collections.unmodifiableMap(new TreeMap<>(refreshTokens));
        codes = codes == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(codes));
    }

    @Override
    public Map<String, SignInCode> codes() {
        return Objects.requireNonNull(codes);
    }

    public Optional<Password> password(String objectId) {
        return Optional.ofNullable(passwords.get(objectId));
    }

    public SignIns with(String objectId, Password password) {
        var more = new TreeMap<>(passwords);
        more.put(objectId, password);
        return new SignIns(more, devices, refreshTokens, codes);
    }

    public Optional<DeviceCode> device(String code) {
        return Optional.ofNullable(devices.get(digest(code)));
    }

    /** The device that shows this code, whatever its letter case, if it still waits. */
    public Optional<DeviceCode> waiting(String userCode, Instant now) {
        return devices.values().stream().filter(d -> d.isWaiting(now) && d.userCode().equalsIgnoreCase(userCode.strip()))
                .findFirst();
    }

    public SignIns with(String code, DeviceCode device) {
        return new SignIns(passwords, added(devices, digest(code), device, DeviceCode::expires), refreshTokens, codes);
    }

    /** The device with the same code for users is as given now. */
    public SignIns replaced(DeviceCode device) {
        var other = new TreeMap<>(devices);
        other.replaceAll((digest, was) -> was.userCode().equals(device.userCode()) ? device : was);
        return new SignIns(passwords, other, refreshTokens, codes);
    }

    public SignIns withoutDevice(String code) {
        var fewer = new TreeMap<>(devices);
        fewer.remove(digest(code));
        return new SignIns(passwords, fewer, refreshTokens, codes);
    }

    public Optional<RefreshToken> refreshToken(String token) {
        return Optional.ofNullable(refreshTokens.get(digest(token)));
    }

    public SignIns with(String token, RefreshToken kept) {
        return new SignIns(passwords, devices, added(refreshTokens, digest(token), kept, RefreshToken::expires), codes);
    }

    public Optional<SignInCode> code(String code) {
        return Optional.ofNullable(codes().get(digest(code)));
    }

    public SignIns with(String code, SignInCode kept) {
        return new SignIns(passwords, devices, refreshTokens, added(codes(), digest(code), kept, SignInCode::expires));
    }

    /** Without anything of a user who is gone. */
    public SignIns without(String objectId) {
        var fewer = new TreeMap<>(passwords);
        fewer.remove(objectId);
        return new SignIns(fewer, kept(devices, d -> !d.isOf(objectId)),
                kept(refreshTokens, t -> !t.objectId().equals(objectId)), kept(codes(), c -> !c.objectId().equals(objectId)));
    }

    private static <T> Map<String, T> kept(Map<String, T> map, Predicate<T> wanted) {
        var fewer = new TreeMap<>(map);
        fewer.values().removeIf(wanted.negate());
        return fewer;
    }

    private static <T> Map<String, T> added(Map<String, T> map, String key, T value, Function<T, Instant> end) {
        var more = new TreeMap<>(map);
        while (more.size() >= KEPT) {
            more.entrySet().stream().min(Comparator.comparing(e -> end.apply(e.getValue()))).map(Map.Entry::getKey)
                    .ifPresent(more::remove);
        }
        more.put(key, value);
        return more;
    }

    private static String digest(String secret) {
        return ClientSecret.of(secret).sha256();
    }
}
