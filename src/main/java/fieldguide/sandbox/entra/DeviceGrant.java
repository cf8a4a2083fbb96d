package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.DeviceCode;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.SignIns;
import fieldguide.sandbox.http.Response;
import java.time.Instant;
import java.util.Optional;

/** A device asks again and again whether the user has signed in elsewhere (RFC 8628, section 3.5). */
record DeviceGrant(TokenCall call) {
    static final String NAME = "urn:ietf:params:oauth:grant-type:device_code";

    Response answer() {
        Optional<String> code = call.form().given("device_code").or(() -> call.form().given("code"));
        if (code.isEmpty()) {
            return call.missing("device_code");
        }
        Optional<DeviceCode> device = signIns().device(code.get())
                .filter(d -> d.clientId().equalsIgnoreCase(call.form().first("client_id").orElse("")));
        return device.map(d -> answer(code.get(), d)).orElseGet(() -> call.error(400, "bad_verification_code", 70018,
                "Invalid verification code: no such device code was given to this application, or it was used already."));
    }

    private SignIns signIns() {
        return call.directory().signIns();
    }

    private Response answer(String code, DeviceCode device) {
        Instant now = call.turn().now();
        if (!now.isBefore(device.expires())) {
            return call.error(400, "expired_token", 70019, "Verification code expired. Have the user retry the sign-in.");
        }
        return switch (device.state()) {
            case WAITING -> waiting(code, device, now);
            case DECLINED -> forgotten(code, call.error(400, "authorization_declined", 65004,
                    "The user declined the sign-in that the device asked for."));
            case APPROVED -> user(device).map(user ->
                    forgotten(code, new UserTokens(call, user, device.clientId()).answer(device.scope())))
                    .orElseGet(() -> call.error(400, "invalid_grant", 50034,
                    "The user account does not exist in the directory any more."));
        };
    }

    private Response waiting(String code, DeviceCode device, Instant now) {
        call.turn().change(c -> c.with(c.directory().with(signIns().with(code, device.polledAt(now)))));
        return device.isPolledTooSoon(now)
                ? call.error(400, "slow_down", 70016, "OAuth 2.0 device flow error. The device asks too often: it was told to "
                + "wait " + DeviceCode.INTERVAL.toSeconds() + " seconds between two requests.")
                : call.error(400, "authorization_pending", 70016,
                "OAuth 2.0 device flow error. Authorization is pending. Continue polling.");
    }

    private Optional<Principal> user(DeviceCode device) {
        return Optional.ofNullable(device.objectId()).flatMap(call.directory()::principal);
    }

    /** A device code is good for one answer. */
    private Response forgotten(String code, Response answer) {
        call.turn().change(c -> c.with(c.directory().with(c.directory().signIns().withoutDevice(code))));
        return answer;
    }
}
