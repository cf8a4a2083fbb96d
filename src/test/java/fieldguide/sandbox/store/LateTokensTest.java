package fieldguide.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fieldguide.sandbox.Sandbox;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import fieldguide.testing.Database;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tokens that a metadata service keeps are written a moment later, and are there all the same. */
class LateTokensTest {
    private static final String MACHINE = "/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm1";
    private final Node here = new Node(Database.shared());
    private final Node there = new Node(Database.shared());
    private final Cloud cloud = here.sandboxes().create(null).cloud();
    private final ResourceId machine = new ResourceId(cloud.subscription() + MACHINE);

    @BeforeEach
    void furnish() {
        here.group(cloud, "rg");
        here.send(cloud, "PUT", MACHINE, "{\"location\":\"eastus\",\"identity\":{\"type\":\"SystemAssigned\"}}");
    }

    private String token(Node node, String more) {
        Response answer = node.sandboxes().handle(cloud.id(), Request.of("GET", "http://" + Sandbox.METADATA_HOST
                + "/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https://vault.azure.net" + more,
                new Caller.OnHost(machine), Node.OUTSIDE).with("Metadata", "true")).orElseThrow().response();
        return answer.json().path("access_token").asString();
    }

    private long version() {
        return Database.client().sql("SELECT version FROM sandbox WHERE id = :id").param("id", cloud.id()).query(Long.class)
                .single();
    }

    @Test
    void the_same_token_is_answered_again_here_and_a_little_later_there() {
        String token = token(here, "");

        assertThat(token).isNotEmpty().isEqualTo(token(here, ""));
        await().until(() -> version() == 3);
        assertThat(token(there, "")).isEqualTo(token);
        assertThat(token(here, "")).isEqualTo(token);
    }

    @Test
    void a_page_of_this_node_shows_them_at_once() {
        String token = token(here, "");

        assertThat(here.sandboxes().find(cloud.id()).orElseThrow().tokens().values()).extracting("accessToken").containsExactly(token);
    }

    @Test
    void a_change_takes_them_along() {
        String token = token(here, "");
        here.group(cloud, "rg2");

        assertThat(token(there, "")).isEqualTo(token);
        assertThat(here.look(cloud, "rg2").status()).isEqualTo(200);
    }

    @Test
    void many_are_written_at_once() {
        long before = version();

        assertThat(IntStream.range(0, 40).mapToObj(i -> token(here, "&bypass_cache=true")).distinct()).hasSize(40);
        String last = token(here, "");
        here.close();

        assertThat(version() - before).isBetween(1L, 20L);
        assertThat(token(there, "")).isEqualTo(last);
    }

    @Test
    void what_another_node_changed_meanwhile_is_not_undone_by_them() {
        token(here, "");
        there.send(cloud, "DELETE", MACHINE, "");
        here.close();

        assertThat(here.sandboxes().find(cloud.id()).orElseThrow().hosts()).isEmpty();
        assertThat(there.look(cloud, "rg").status()).isEqualTo(200);
        assertThat(here.look(cloud, "rg").status()).isEqualTo(200);
    }
}
