package fieldguide.sandbox.template;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.sandbox.World;
import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import fieldguide.testing.Spec;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the expressions of a template come to, kept as data; each is deployed as the output of a template. */
class TemplateSpecTest {
    private static final String DEPLOYMENT = "/providers/Microsoft.Resources/deployments/d1?api-version=2024-03-01";
    private final World world = World.furnished();

    static Stream<Spec.Example> expectations() {
        return Spec.read("sandbox/template-spec.txt");
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void expressions_come_to_what_is_documented(Spec.Example example) {
        Response answer = send("PUT", deployment(example.source()));
        String expected = filledIn(example.expected().strip());
        if (expected.startsWith("!")) {
            String message = answer.status() == 400 ? answer.json().at("/error/message").asString()
                    : send("GET", Json.object()).json().at("/properties/error").toString();
            assertThat(message).as(answer.body().text()).contains(expected.substring(1).strip());
        } else {
            assertThat(answer.status()).as(answer.body().text()).isEqualTo(201);
            Response done = send("GET", Json.object());
            assertThat(done.json().at("/properties/outputs/it/value")).as(done.body().text())
                    .isEqualTo(Json.read(expected).orElseThrow());
        }
    }

    private ObjectNode deployment(String source) {
        ObjectNode properties = Json.object().put("mode", "Incremental");
        ObjectNode template = properties.putObject("template");
        template.putArray("resources");
        ObjectNode output = template.putObject("outputs").putObject("it").put("type", "object");
        source.lines().map(this::filledIn).forEach(line -> {
            String[] words = line.split(" ", 2);
            switch (words[0]) {
                case "given" -> properties.set("parameters", json(words[1]));
                case "parameters", "variables", "resources" -> template.set(words[0], json(words[1]));
                case "copy" -> output.set("copy", json(words[1]));
                case "json" -> output.set("value", json(words[1]));
                default -> output.put("value", line);
            }
        });
        ObjectNode body = Json.object();
        body.set("properties", properties);
        return body;
    }

    private static JsonNode json(String text) {
        return Json.read(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    private String filledIn(String text) {
        return text.replace("{rg}", world.group().value()).replace("{sub}", world.cloud().subscription().value())
                .replace("{subscriptionId}", world.cloud().subscriptionId()).replace("{tenant}", world.cloud().tenantId());
    }

    private Response send(String method, ObjectNode body) {
        return world.send(Request.of(method, "https://management.azure.com" + world.group() + DEPLOYMENT, world.owner(),
                World.OUTSIDE).with(Bytes.of(Json.write(body))));
    }
}
