package fieldguide.web.wire;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.HostDoor;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import fieldguide.sandbox.store.CreatedSandbox;
import fieldguide.sandbox.store.Sandboxes;
import fieldguide.sandbox.store.ToolKeys;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code /api/sandboxes}: makes sandboxes for programs, and tells them where a host's metadata is. */
@Component
class SandboxApi {
    private final Sandboxes sandboxes;
    private final ToolKeys keys;
    private final Origin origin;
    private final CreationLimit limit;
    private final TrustedProxies proxies;
    private final Scenarios scenarios;
    private final JsonMapper mapper;

    SandboxApi(Sandboxes sandboxes, ToolKeys keys, Origin origin, CreationLimit limit, TrustedProxies proxies, Scenarios scenarios,
            JsonMapper mapper) {
        this.sandboxes = sandboxes;
        this.keys = keys;
        this.origin = origin;
        this.limit = limit;
        this.proxies = proxies;
        this.scenarios = scenarios;
        this.mapper = mapper;
    }

    Response answer(Incoming incoming, HttpServletRequest servlet) {
        int length = incoming.path().size();
        if (length == 2) {
            return incoming.method().equals("POST") ? create(servlet)
                    : Response.error(405, "MethodNotAllowed", "POST /api/sandboxes makes a sandbox")
                    .with("Allow", "POST");
        }
        String id = incoming.word(2);
        String key = incoming.headers().bearer().orElse("");
        if (key.isEmpty() || !keys.opens(id, key)) {
            return Response.error(401, "Unauthorized", "Send the sandbox's key: Authorization: Bearer KEY")
                    .with("WWW-Authenticate", "Bearer");
        }
        return switch (incoming.method() + " " + incoming.word(3) + " " + length) {
            case "GET  3" -> sandboxes.find(id).map(cloud -> Response.json(200, addresses(cloud, servlet)))
                    .orElseGet(SandboxApi::nowhere);
            case "DELETE  3" -> Response.empty(sandboxes.delete(id) ? 204 : 404);
            case "POST reset 4" -> Response.empty(sandboxes.reset(id) ? 204 : 404);
            case "POST clock 4" -> scenarios.clock(id, incoming);
            case "POST keys 4" -> scenarios.keys(id);
            case "GET events 4" -> events(id, incoming);
            case "GET hosts 5" -> host(id, incoming, door -> Response.json(200, door(id, door, servlet)));
            case "POST hosts 6" -> incoming.word(5).equals("update")
                    ? host(id, incoming, door -> scenarios.update(id, door, incoming)) : nowhere();
            default -> nowhere();
        };
    }

    private static Response nowhere() {
        return Response.error(404, "NotFound",
                "The API knows /api/sandboxes, /api/sandboxes/{id} and below it hosts/{name}, "
                + "hosts/{name}/update, events, clock, keys and reset");
    }

    private Response create(HttpServletRequest servlet) {
        Optional<Duration> wait = limit.refused(proxies.client(servlet));
        if (wait.isPresent()) {
            return Response.error(429, "TooManyRequests", "Too many sandboxes from this address; wait a little")
                    .with("Retry-After", String.valueOf(Math.max(1, wait.get().toSeconds())));
        }
        CreatedSandbox made = sandboxes.create(null);
        ObjectNode body = Json.object().put("id", made.cloud().id()).put("key", made.key());
        body.setAll(addresses(made.cloud(), servlet));
        body.putObject("persona").put("clientId", made.cloud().ownerApp()).put("clientSecret", made.clientSecret());
        return Response.json(201, body).with("Location", origin.of(servlet) + "/api/sandboxes/" + made.cloud().id());
    }

    private ObjectNode addresses(Cloud cloud, HttpServletRequest servlet) {
        String wire = origin.of(servlet) + "/wire/" + cloud.id();
        return Json.object().put("id", cloud.id()).put("subscriptionId", cloud.subscriptionId())
                .put("tenantId", cloud.tenantId())
                .put("arm", wire + "/arm").put("login", wire + "/login");
    }

    private Response host(String id, Incoming incoming, Function<HostDoor, Response> then) {
        String name = incoming.path().get(4);
        return sandboxes.find(id).flatMap(cloud -> cloud.hosts().values().stream()
                .filter(d -> d.host().name().equalsIgnoreCase(name)).findFirst()).map(then)
                .orElseGet(() -> Response.error(404, "HostNotFound", "There is no virtual machine or app named '"
                + name + "' in this sandbox"));
    }

    private ObjectNode door(String id, HostDoor door, HttpServletRequest servlet) {
        String base = origin.of(servlet) + "/wire/" + id + "/vm/" + door.token();
        return Json.object().put("imds", base).put("identityEndpoint", base + "/msi/token")
                .put("identityHeader", door.identityHeader());
    }

    private Response events(String id, Incoming incoming) {
        long since = incoming.query().given("since").filter(s -> s.matches("\\d{1,15}")).map(Long::parseLong)
                .orElse(0L);
        ObjectNode body = Json.object();
        var value = body.putArray("value");
        sandboxes.events(id, since).forEach(logged -> value.add(mapper.<JsonNode>valueToTree(logged)));
        return Response.json(200, body);
    }
}
