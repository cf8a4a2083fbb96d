package fieldguide.sandbox.imds;

import fieldguide.sandbox.cloud.Resource;
import java.util.Locale;
import java.util.Optional;

/** Whether anything runs on a host: a machine that is stopped or deallocated, and a stopped app, can ask for nothing. */
final class Power {
    private static final String STATE = "PowerState/";

    private Power() {}

    /** The word for why nothing runs; nothing when the host runs. */
    static Optional<String> off(Resource host) {
        String state = host.properties().path("instanceView").path("statuses").valueStream()
                .map(status -> status.path("code").asString("")).filter(code -> code.startsWith(STATE)).findFirst()
                .map(code -> code.substring(STATE.length())).orElse(host.property("state").toLowerCase(Locale.ROOT));
        return Optional.of(state).filter(s -> s.equals("stopped") || s.equals("deallocated"));
    }

    static String explained(Resource host, String state) {
        return host.name() + " is " + state + ": no process runs on it, so none can ask for a token. Start it first.";
    }
}
