package fieldguide.sandbox;

import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.cloud.HostDoor;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs the requests of an expectation, one after the other; the head of the specification says how they are written. */
final class Script {
    private static final String METHODS = "(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) .*";
    private final World world = World.furnished();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private Caller caller = world.owner();
    private @Nullable Request pending;
    private @Nullable Response last;

    Response run(String source) {
        source.lines().map(String::strip).filter(line -> !line.isEmpty()).map(this::filledIn).forEach(this::line);
        send();
        return Objects.requireNonNull(last, "no request in the script");
    }

    private void line(String line) {
        String[] words = line.split(" ", 2);
        if (line.matches(METHODS)) {
            send();
            pending = request(words[0], words[1]);
        } else if (line.startsWith("{") || line.startsWith("grant_type=") || line.startsWith("raw ")) {
            pending = Objects.requireNonNull(pending).with(Bytes.of(line.replaceFirst("^raw ", "")));
        } else {
            send();
            setting(words[0], words.length > 1 ? words[1] : "");
        }
    }

    private Request request(String method, String url) {
        Request request = Request.of(method, url, caller, World.OUTSIDE);
        for (Map.Entry<String, String> header : headers.entrySet()) {
            request = request.with(header.getKey(), header.getValue());
        }
        return request;
    }

    private void setting(String word, String rest) {
        switch (word) {
            case "outside" -> caller = Caller.OUTSIDE;
            case "owner" -> {
                caller = world.owner();
                headers.clear();
            }
            case "act" -> {
                world.actAs(rest);
                caller = new Caller.SignedIn(world.cloud().actingAs());
                headers.clear();
            }
            case "on" -> {
                caller = world.on(rest);
                headers.put("Metadata", "true");
            }
            case "header" -> headers.put(rest.split(": ", 2)[0], rest.split(": ", 2)[1]);
            case "without" -> headers.remove(rest);
            case "token" -> {
                caller = Caller.OUTSIDE;
                headers.put("Authorization", "Bearer " + world.token(rest.split(" ", 2)[0], rest.split(" ", 2)[1], ""));
            }
            case "grant" -> world.grant(rest.split(" to | at ", 3)[0], world.principal(rest.split(" to | at ", 3)[1]),
                    new ResourceId(rest.split(" to | at ", 3)[2]));
            case "updating" -> world.keep(world.sandbox().updateMetadata(world.vm(rest.split(" ", 2)[0]),
                    Duration.parse(rest.split(" ", 2)[1])));
            case "follow" -> pending = request("GET", Objects.requireNonNull(last, "nothing was answered yet").headers()
                    .first("Location").orElseThrow());
            case "later" -> world.later(Duration.parse(rest));
            default -> throw new IllegalArgumentException("the script does not know: " + word + " " + rest);
        }
    }

    private void send() {
        if (pending != null) {
            last = world.send(pending);
            pending = null;
        }
    }

    /** Puts ids in the place of their names in braces. */
    String filledIn(String text) {
        String filled = text.replace("{arm}", "https://management.azure.com").replace("{rg}", world.group().value())
                .replace("{sub}", world.cloud().subscription().value())
                .replace("{subscriptionId}", world.cloud().subscriptionId())
                .replace("{tenant}", world.cloud().tenantId()).replace("{app}", world.cloud().ownerApp())
                .replace("{secret}", World.clientSecret())
                .replace("{imds}", "http://169.254.169.254/metadata")
                .replace("{login}", "https://login.microsoftonline.com");
        if (last != null && text.contains("{code}")) {
            filled = filled.replace("{code}", last.json().path("location").asString("").replaceFirst(".*[?&#]code=([^&]*).*", "$1"));
        }
        for (HostDoor door : world.cloud().hosts().values()) {
            filled = filled.replace("{identity header of " + door.host().name() + "}", door.identityHeader());
        }
        for (Principal principal : world.cloud().directory().all()) {
            filled = filled.replace("{oid " + principal.name() + "}", principal.objectId())
                    .replace("{client " + principal.name() + "}", principal.appId());
        }
        return filled;
    }
}
