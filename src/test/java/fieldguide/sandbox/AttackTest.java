package fieldguide.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.sandbox.cloud.Check;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import fieldguide.testing.Spec;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every service refuses every forged token, and says in its own words why. */
class AttackTest {
    private final World world = World.furnished();

    /** A service, and a request that it answers for whoever has a good token and no role. */
    enum Service {
        ARM("https://management.azure.com/", "https://management.azure.com/subscriptions?api-version=2022-12-01"),
        VAULT("https://vault.azure.net", "https://kv1.vault.azure.net/secrets/s1?api-version=7.4"),
        BLOB("https://storage.azure.com", "https://store1.blob.core.windows.net/c1/b1"),
        GRAPH("https://graph.microsoft.com", "https://graph.microsoft.com/v1.0/users");

        private final String resource;
        private final String url;

        Service(String resource, String url) {
            this.resource = resource;
            this.url = url;
        }
    }

    static Stream<Arguments> attacks() {
        return Spec.read("sandbox/attacks-spec.txt").flatMap(example -> Stream.of(Service.values())
                .map(service -> Arguments.of(example, service)));
    }

    private Response call(Service service, String token) {
        return world.send(Request.of("GET", service.url, Caller.OUTSIDE, World.OUTSIDE).with("Authorization", "Bearer " + token));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("attacks")
    void a_forged_token_is_refused_for_its_reason(Spec.Example example, Service service) throws Exception {
        List<String> expected = example.expected().lines().filter(line -> !line.isBlank()).toList();
        String words = expected.stream().filter(line -> line.startsWith(service.name().toLowerCase(Locale.ROOT) + " "))
                .findFirst().orElseThrow().split(" ", 2)[1];

        Response answer = call(service, new Forgery(world, service.resource).made(example.source().strip()));

        assertThat(answer.status()).as(answer.body().text()).isEqualTo(401);
        assertThat(answer.body().text()).contains(words);
        assertThat(answer.headers().has("WWW-Authenticate")).isTrue();
        Fact.AccessRefused refused = world.facts(Fact.AccessRefused.class).getLast();
        assertThat(refused.reason()).isEqualTo(expected.getFirst());
        assertThat(refused.checks()).filteredOn(check -> check.outcome() == Check.Outcome.FAILED).singleElement()
                .satisfies(check -> assertThat(check.detail()).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void the_token_they_were_made_from_is_believed(Service service) {
        assertThat(call(service, new Forgery(world, service.resource).good()).status()).isNotEqualTo(401);
    }
}
