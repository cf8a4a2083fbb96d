package fieldguide.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.cloud.Check;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** A token says which roles its bearer has in Graph, and the metadata service keeps it for a day: changes show late. */
class StaleRolesTest {
    private static final String GRAPH = "https://graph.microsoft.com";
    private static final String USER_READ_ALL = "df021288-bdef-4463-88db-98f22de89214";
    private final World world = World.furnished();

    private Response graph(String method, String path, String body) {
        return world.send(Request.of(method, GRAPH + "/v1.0" + path, world.owner(), World.OUTSIDE).with(Bytes.of(body)));
    }

    private String granted() {
        String graph = graph("GET", "/servicePrincipals?$filter=appId%20eq%20'00000003-0000-0000-c000-000000000000'", "").json()
                .at("/value/0/id").asString();
        Response answer = graph("POST", "/servicePrincipals/" + world.principal("vm1") + "/appRoleAssignments",
                "{\"principalId\":\"%s\",\"resourceId\":\"%s\",\"appRoleId\":\"%s\"}"
                .formatted(world.principal("vm1"), graph, USER_READ_ALL));
        assertThat(answer.status()).as(answer.body().text()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private int users(String token) {
        return world.send(Request.of("GET", GRAPH + "/v1.0/users", Caller.OUTSIDE, World.OUTSIDE)
                .with("Authorization", "Bearer " + token)).status();
    }

    private String token(String more) {
        return world.token("vm1", GRAPH, more);
    }

    @Test
    void a_role_granted_now_is_in_the_next_token_a_day_later() {
        assertThat(users(token(""))).isEqualTo(403);
        granted();

        assertThat(users(token(""))).as("the kept token").isEqualTo(403);
        Check last = world.facts(Fact.AccessRefused.class).getLast().checks().getLast();
        assertThat(last.detail()).contains("no roles", "User.Read.All was granted at", "after this token was issued");
        world.later(Duration.ofHours(24));
        assertThat(users(token(""))).isEqualTo(200);
    }

    @Test
    void whoever_asks_for_a_new_token_has_it_at_once() {
        token("");
        granted();

        assertThat(users(token("&bypass_cache=true"))).isEqualTo(200);
    }

    @Test
    void a_role_taken_away_works_on_until_the_token_expires() {
        String assignment = granted();
        String token = token("");
        assertThat(graph("DELETE", "/servicePrincipals/" + world.principal("vm1") + "/appRoleAssignments/" + assignment, "").status())
                .isEqualTo(204);

        assertThat(users(token(""))).isEqualTo(200);
        world.later(Duration.ofHours(24));
        assertThat(users(token)).isEqualTo(401);
        assertThat(users(token(""))).isEqualTo(403);
    }

    @Test
    void a_role_at_a_resource_is_looked_up_at_every_call() {
        String token = world.token("vm1", "https://vault.azure.net", "");
        Request read = Request.of("GET", "https://kv1.vault.azure.net/secrets/s1?api-version=7.4", Caller.OUTSIDE, World.OUTSIDE)
                .with("Authorization", "Bearer " + token);
        assertThat(world.send(read).status()).isEqualTo(403);

        world.grant("Key Vault Secrets User", world.principal("vm1"), world.vault("kv1"));

        assertThat(world.send(read).status()).as("allowed; there is no secret").isEqualTo(404);
    }

    @Test
    void roles_in_graph_are_in_tokens_for_graph_alone() {
        granted();

        assertThat(graph("GET", "/servicePrincipals/" + world.principal("vm1") + "/appRoleAssignments", "").body().text())
                .contains(USER_READ_ALL);
        assertThat(new String(Base64.getUrlDecoder().decode(world.token("vm1", "https://vault.azure.net", "")
                .split("\\.", -1)[1]), java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("User.Read.All");
    }
}
