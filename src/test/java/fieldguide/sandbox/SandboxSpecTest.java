package fieldguide.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.sandbox.http.Response;
import fieldguide.testing.Spec;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Requests to the simulated cloud and the answers they must get, kept as data. */
class SandboxSpecTest {
    static Stream<Spec.Example> expectations() {
        return Stream.of("imds", "entra", "sign-in", "arm", "roles", "persona", "deployments", "locks", "activity", "kinds", "compute", "vault", "blob",
                        "sql", "cosmos", "graph")
                .flatMap(part -> Spec.read("sandbox/" + part + "-spec.txt"));
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void the_cloud_answers_as_documented(Spec.Example example) {
        var script = new Script();
        Response answer = script.run(example.source());
        example.expected().lines().filter(line -> !line.isBlank()).map(script::filledIn)
                .forEach(line -> check(answer, line));
    }

    private static void check(Response answer, String line) {
        String body = answer.body().text();
        String shown = answer.status() + " " + body;
        if (line.matches("\\d{3}")) {
            assertThat(answer.status()).as(shown).isEqualTo(Integer.parseInt(line));
        } else if (line.startsWith("/")) {
            String[] parts = line.split(" = ", 2);
            JsonNode found = answer.json().at(parts[0].strip());
            assertThat(found.isString() ? found.asString() : found.toString()).as(parts[0] + " of " + shown)
                    .isEqualTo(parts[1]);
        } else if (line.startsWith("not ")) {
            assertThat(body).doesNotContain(line.substring(4));
        } else if (line.startsWith("header ")) {
            String[] parts = line.substring(7).split(": ", 2);
            assertThat(answer.headers().first(parts[0]).orElse("(none)")).as(shown).contains(parts[1]);
        } else {
            assertThat(body).as(shown).contains(line);
        }
    }
}
