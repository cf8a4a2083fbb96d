package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.DeviceCode;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Gives a device its codes, and lets a user answer with the code that the device shows (RFC 8628). */
record DeviceSignIn(TokenCall call) {
    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final int CODE_LENGTH = 9;
    private static final int DEVICE_CODE_BYTES = 64;
    /** Without letters and digits that look alike, and without vowels, so that no words come about. */
    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ3456789";

    /** The codes for a device. */
    Response codes() {
        String clientId = call.form().first("client_id").orElse("");
        if (clientId.isBlank()) {
            return call.missing("client_id");
        }
        if (Clients.name(call.directory(), clientId).isEmpty()) {
            return call.noApplication(clientId);
        }
        String code = call.turn().randomness().text(DEVICE_CODE_BYTES);
        String userCode = userCode();
        var device = DeviceCode.waiting(userCode, clientId, call.asked(), call.turn().now().plus(LIFE));
        call.turn().change(c -> c.with(c.directory().with(c.directory().signIns().with(code, device))));
        return Response.json(200, codes(code, userCode));
    }

    private ObjectNode codes(String code, String userCode) {
        String page = call.request().outside().origin() + "/sandbox/device/" + call.turn().cloud().tenantId();
        ObjectNode body = Json.object().put("user_code", userCode).put("device_code", code)
                .put(call.v2() ? "verification_uri" : "verification_url", page);
        if (call.v2()) {
            body.put("expires_in", LIFE.toSeconds()).put("interval", DeviceCode.INTERVAL.toSeconds());
        } else {
            body.put("expires_in", String.valueOf(LIFE.toSeconds()))
                    .put("interval", String.valueOf(DeviceCode.INTERVAL.toSeconds()));
        }
        return body.put("message", "To sign in, use a web browser to open the page " + page + " and enter the code "
                + userCode + " to authenticate.");
    }

    private String userCode() {
        var code = new StringBuilder();
        for (byte random : call.turn().randomness().bytes(CODE_LENGTH)) {
            code.append(LETTERS.charAt(Math.floorMod(random, LETTERS.length())));
        }
        return code.toString();
    }

    /**
     * What the page for signing in sends: the code alone to see who asks; with a user and an answer to sign in.
     */
    Response page() {
        Optional<DeviceCode> device = call.directory().signIns()
                .waiting(call.form().first("user_code").orElse(""), call.turn().now());
        if (device.isEmpty()) {
            return call.error(400, "bad_verification_code", 70018, "No device waits with this code. It is good for "
                    + LIFE.toMinutes() + " minutes: let the device show a new one.");
        }
        return call.form().given("username").isEmpty() ? Response.json(200, asking(device.get()))
                : PageUser.signedIn(call, user -> answered(device.get(), user));
    }

    private ObjectNode asking(DeviceCode device) {
        return Json.object().put("client_id", device.clientId())
                .put("application", Clients.name(call.directory(), device.clientId()).orElse(device.clientId()))
                .put("scope", device.scope());
    }

    private Response answered(DeviceCode device, Principal user) {
        boolean approved = call.form().first("answer").orElse("").equals("approve");
        DeviceCode answered = device.answered(approved ? DeviceCode.State.APPROVED : DeviceCode.State.DECLINED, user.objectId());
        call.turn().change(c -> c.with(c.directory().with(c.directory().signIns().replaced(answered))));
        call.turn().tell(call.request().caller().actor(), Actor.ENTRA,
                new Fact.DeviceSignIn(user.objectId(), device.clientId(), approved));
        return Response.json(200, asking(device).put("user", user.userName()).put("approved", approved));
    }
}
