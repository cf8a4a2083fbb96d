package fieldguide.sandbox.imds;

import fieldguide.sandbox.cloud.Resource;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Whether anything runs on a host: a machine that is stopped or deallocated, and a stopped app, can ask for nothing. */
final class Power {
    private static final String STATE = "PowerState/";

    private Power() {}

    /** The word for why nothing runs; nothing when the host runs. */
    static Optional<String> off(Resource host) {
        String state = state(host);
        return state.equals("stopped") || state.equals("deallocated") ? Optional.of(state) : Optional.empty();
    }

    private static String state(Resource host) {
        for (JsonNode status : host.properties().path("instanceView").path("statuses")) {
            String code = status.path("code").asString("");
            if (code.startsWith(STATE)) {
                return code.substring(STATE.length());
            }
        }
        return host.property("state").toLowerCase(Locale.ROOT);
    }

    static String explained(Resource host, String state) {
        return host.name() + " is " + state + ": no process runs on it, so none can ask for a token. Start it first.";
    }
}
