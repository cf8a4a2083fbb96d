package fieldguide.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.http.Response;
import fieldguide.testing.Database;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sandboxes are kept as they were left, however many requests came at once. */
class SandboxesTest {
    private final Node node = new Node(Database.shared());
    private final Sandboxes sandboxes = node.sandboxes();
    private final CreatedSandbox made = sandboxes.create(null);
    private final Cloud cloud = made.cloud();
    private final String id = cloud.id();

    @Test
    void state_reads_back_as_it_was_written() {
        node.group(cloud, "rg");
        node.send(cloud, "PUT", "/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm1",
                "{\"location\":\"eastus\",\"identity\":{\"type\":\"SystemAssigned\"},\"tags\":{\"ä\":\"\\\\u0000 \\\"\"}}");

        Cloud kept = sandboxes.find(id).orElseThrow();

        assertThat(StateJson.cloud(StateJson.write(kept))).isEqualTo(kept);
        assertThat(kept.hosts()).hasSize(1);
        assertThat(kept.resources().values()).anyMatch(r -> r.tags().equals(Map.of("ä", "\\u0000 \"")));
    }

    @Test
    void a_character_that_the_database_cannot_hold_breaks_nothing() {
        Response answer = node.send(cloud, "PUT", "/resourceGroups/rg", "{\"location\":\"eastus\",\"tags\":{\"a\":\"x\\u0000y\"}}");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(sandboxes.find(id).orElseThrow().resources().values())
                .anyMatch(r -> r.tags().containsValue("x\ufffdy"));
    }

    @Test
    void changes_made_at_once_are_all_kept() {
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 24).forEach(i ->
                    many.submit(() -> new Node(Database.shared()).group(cloud, "rg" + i)));
        }

        assertThat(sandboxes.find(id).orElseThrow().resources()).hasSize(24);
        List<LoggedEvent> events = sandboxes.events(id, 0);
        assertThat(events).extracting(LoggedEvent::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, events.size()).mapToLong(n -> n).boxed().toList());
        assertThat(events.stream().filter(e -> e.event().fact() instanceof Fact.ResourceCreated)).hasSize(24);
    }

    @Test
    void a_page_may_look_without_leaving_a_trace() {
        sandboxes.look(id, Node.arm(cloud, "PUT", "/resourceGroups/rg", "{\"location\":\"eastus\"}"));

        assertThat(sandboxes.find(id).orElseThrow().resources()).isEmpty();
        assertThat(sandboxes.events(id, 0)).isEmpty();
    }

    @Test
    void neither_key_nor_client_secret_is_stored() {
        String row = Database.client().sql("SELECT row(s)::text FROM sandbox s WHERE id = :id").param("id", id)
                .query(String.class).single();

        assertThat(row).doesNotContain(made.key()).doesNotContain(made.clientSecret());
    }

    @Test
    void the_activity_log_remembers_what_earlier_requests_did() {
        node.group(cloud, "rg");
        Response log = node.send(cloud, "GET", "/providers/Microsoft.Insights/eventtypes/management/values", "");

        assertThat(log.json().at("/value/0/operationName/value").asString())
                .isEqualTo("Microsoft.Resources/subscriptions/resourceGroups/write");
    }

    @Test
    void a_reset_sandbox_is_empty_and_still_connected() {
        node.group(cloud, "rg");
        sandboxes.apply(id, sandbox -> sandbox.moveClock(Duration.ofHours(1)));

        assertThat(sandboxes.reset(id)).isTrue();

        Cloud cloud = sandboxes.find(id).orElseThrow();
        assertThat(cloud.resources()).isEmpty();
        assertThat(cloud.clockAhead()).isZero();
        assertThat(cloud.tenantId()).isEqualTo(made.cloud().tenantId());
        assertThat(node.keys().opens(id, made.key())).isTrue();
        assertThat(sandboxes.events(id, 0)).isEmpty();
    }

    @Test
    void a_deleted_sandbox_answers_nothing() {
        assertThat(sandboxes.delete(id)).isTrue();

        assertThat(sandboxes.handle(id, Node.arm(cloud, "GET", "/resourceGroups", ""))).isEmpty();
        assertThat(sandboxes.ofTenant(made.cloud().tenantId())).isEmpty();
    }

    @Test
    void a_change_that_is_taken_back_with_the_transaction_around_it_was_never_there() {
        Database.transactions().executeWithoutResult(t -> {
            assertThat(node.group(cloud, "rg").status()).isEqualTo(201);
            t.setRollbackOnly();
        });

        assertThat(node.look(cloud, "rg").status()).isEqualTo(404);
    }

    @Test
    void events_go_with_their_sandbox() {
        node.group(cloud, "rg");

        sandboxes.delete(id);

        assertThat(Database.client().sql("SELECT count(*) FROM sandbox_event WHERE sandbox = :id").param("id", id)
                .query(Long.class).single()).isZero();
    }

    @Test
    void many_sandboxes_at_once_keep_their_own() {
        List<CreatedSandbox> all = IntStream.range(0, 6).mapToObj(i -> sandboxes.create(null)).toList();
        try (ExecutorService many = Executors.newFixedThreadPool(12)) {
            IntStream.range(0, 60).forEach(i -> many.submit(() -> node.group(all.get(i % 6).cloud(), "rg" + i)));
        }

        for (int n = 0; n < 6; n++) {
            String each = all.get(n).cloud().id();
            assertThat(sandboxes.find(each).orElseThrow().resources()).hasSize(10);
            List<LoggedEvent> events = sandboxes.events(each, 0);
            assertThat(events.stream().filter(e -> e.event().fact() instanceof Fact.ResourceCreated)).hasSize(10);
            assertThat(events).extracting(LoggedEvent::number).containsExactlyElementsOf(
                    IntStream.rangeClosed(1, events.size()).mapToLong(i -> i).boxed().toList());
        }
    }
}
