package fieldguide.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Randomness;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Outside;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import fieldguide.testing.Database;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sandboxes are kept as they were left, whichever node answered and however many requests came at once. */
class SandboxesTest {
    private static final Outside OUTSIDE = Outside.at("https://portal.example");
    private static final DataSource DATABASE = Database.shared();
    private final Sandboxes sandboxes = node();
    private final CreatedSandbox made = sandboxes.create(null);
    private final String id = made.cloud().id();

    private static Sandboxes node() {
        return new Sandboxes(new SandboxRows(JdbcClient.create(DATABASE)),
                new LedgerRows(new JdbcTemplate(DATABASE), InstantSource.system()),
                new TransactionTemplate(new JdbcTransactionManager(DATABASE)),
                InstantSource.system(), Randomness.secure());
    }

    private Request arm(String method, String path, String body) {
        return Request.of(method, "https://management.azure.com" + made.cloud().subscription() + path
                + "?api-version=2024-01-01",
                new Caller.SignedIn(made.cloud().ownerUser()), OUTSIDE).with(Bytes.of(body));
    }

    private Response group(String name) {
        return sandboxes.handle(id, arm("PUT", "/resourceGroups/" + name, "{\"location\":\"eastus\"}")).orElseThrow()
                .response();
    }

    @Test
    void another_node_sees_what_one_node_has_answered() {
        assertThat(group("rg").status()).isEqualTo(201);

        assertThat(node().handle(id, arm("GET", "/resourceGroups/rg", "")).orElseThrow().response().status())
                .isEqualTo(200);
    }

    @Test
    void state_reads_back_as_it_was_written() {
        group("rg");
        sandboxes.handle(id, arm("PUT", "/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm1",
                "{\"location\":\"eastus\",\"identity\":{\"type\":\"SystemAssigned\"},\"tags\":{\"ä\":\"\\\\u0000 \\\"\"}}"));

        Cloud kept = sandboxes.find(id).orElseThrow();

        assertThat(StateJson.cloud(StateJson.write(kept))).isEqualTo(kept);
        assertThat(kept.hosts()).hasSize(1);
        assertThat(kept.resources().values()).anyMatch(r -> r.tags().equals(Map.of("ä", "\\u0000 \"")));
    }

    @Test
    void a_character_that_the_database_cannot_hold_breaks_nothing() {
        Response answer = sandboxes.handle(id,
                arm("PUT", "/resourceGroups/rg", "{\"location\":\"eastus\",\"tags\":{\"a\":\"x\\u0000y\"}}"))
                .orElseThrow().response();

        assertThat(answer.status()).isEqualTo(201);
        assertThat(sandboxes.find(id).orElseThrow().resources().values())
                .anyMatch(r -> r.tags().containsValue("x\ufffdy"));
    }

    @Test
    void changes_made_at_once_are_all_kept() {
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 24).forEach(i ->
                    many.submit(() -> node().handle(id,
                    arm("PUT", "/resourceGroups/rg" + i, "{\"location\":\"eastus\"}"))));
        }

        assertThat(sandboxes.find(id).orElseThrow().resources()).hasSize(24);
        List<LoggedEvent> events = sandboxes.events(id, 0);
        assertThat(events).extracting(LoggedEvent::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, events.size()).mapToLong(n -> n).boxed().toList());
        assertThat(events.stream().filter(e -> e.event().fact() instanceof Fact.ResourceCreated)).hasSize(24);
    }

    @Test
    void looking_writes_its_event_but_no_new_version() {
        group("rg");
        long version = version();

        sandboxes.handle(id, arm("GET", "/resourceGroups/rg", ""));

        assertThat(version()).isEqualTo(version);
        assertThat(sandboxes.latestEvents(id, 1).getFirst().event().fact()).isInstanceOf(Fact.Called.class);
    }

    private long version() {
        return Database.client().sql("SELECT version FROM sandbox WHERE id = :id").param("id", id).query(Long.class)
                .single();
    }

    @Test
    void a_page_may_look_without_leaving_a_trace() {
        sandboxes.look(id, arm("PUT", "/resourceGroups/rg", "{\"location\":\"eastus\"}"));

        assertThat(sandboxes.find(id).orElseThrow().resources()).isEmpty();
        assertThat(sandboxes.events(id, 0)).isEmpty();
    }

    @Test
    void only_its_own_key_opens_a_sandbox() {
        assertThat(sandboxes.opens(id, made.key())).isTrue();
        assertThat(sandboxes.opens(id, sandboxes.create(null).key())).isFalse();
        assertThat(sandboxes.opens("none", made.key())).isFalse();
        String renewed = sandboxes.renewKey(id);
        assertThat(sandboxes.opens(id, made.key())).isFalse();
        assertThat(sandboxes.opens(id, renewed)).isTrue();
    }

    @Test
    void neither_key_nor_client_secret_is_stored() {
        String row = Database.client().sql("SELECT row(s)::text FROM sandbox s WHERE id = :id").param("id", id)
                .query(String.class).single();

        assertThat(row).doesNotContain(made.key()).doesNotContain(made.clientSecret());
    }

    @Test
    void an_owner_has_one_sandbox_however_many_pages_open_at_once() {
        String owner = "guest:" + UUID.randomUUID();
        try (ExecutorService many = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 4).forEach(i -> many.submit(() -> node().ownedBy(owner)));
        }

        assertThat(Database.client().sql("SELECT count(*) FROM sandbox WHERE owner = :owner").param("owner", owner)
                .query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void a_guests_sandbox_becomes_the_accounts() {
        String guest = "guest:" + UUID.randomUUID();
        String account = "account:" + UUID.randomUUID();
        String mine = sandboxes.ownedBy(guest).id();

        sandboxes.own(guest, account);

        assertThat(sandboxes.ownedBy(account).id()).isEqualTo(mine);
        assertThat(sandboxes.findOwnedBy(guest)).isEmpty();
    }

    @Test
    void an_account_that_has_a_sandbox_keeps_it_and_its_log_tells_of_the_guests() {
        String guest = "guest:" + UUID.randomUUID();
        String account = "account:" + UUID.randomUUID();
        Cloud left = sandboxes.ownedBy(guest);
        String kept = sandboxes.ownedBy(account).id();
        sandboxes.apply(left.id(), sandbox -> sandbox.handle(Request.of("PUT", "https://management.azure.com"
                + left.subscription() + "/resourceGroups/rg?api-version=2024-01-01",
                new Caller.SignedIn(left.ownerUser()), OUTSIDE).with(Bytes.of("{\"location\":\"eastus\"}"))));

        sandboxes.own(guest, account);

        assertThat(sandboxes.ownedBy(account).id()).isEqualTo(kept);
        assertThat(sandboxes.findOwnedBy(guest)).isEmpty();
        assertThat(sandboxes.latestEvents(kept, 1).getFirst().event().fact()).isEqualTo(new Fact.GuestSandboxLeft(left.id()));
        assertThat(sandboxes.find(left.id())).as("tools still reach it").isPresent();
        assertThat(Database.client().sql("SELECT count(*) FROM sandbox WHERE owner = :owner").param("owner", account)
                .query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void an_empty_sandbox_of_a_guest_is_no_loss() {
        String guest = "guest:" + UUID.randomUUID();
        String account = "account:" + UUID.randomUUID();
        String left = sandboxes.ownedBy(guest).id();
        String kept = sandboxes.ownedBy(account).id();

        sandboxes.own(guest, account);

        assertThat(sandboxes.find(left)).isEmpty();
        assertThat(sandboxes.events(kept, 0)).isEmpty();
    }

    @Test
    void the_activity_log_remembers_what_earlier_requests_did() {
        group("rg");
        Response log = sandboxes.handle(id, arm("GET", "/providers/Microsoft.Insights/eventtypes/management/values", ""))
                .orElseThrow().response();

        assertThat(log.json().at("/value/0/operationName/value").asString())
                .isEqualTo("Microsoft.Resources/subscriptions/resourceGroups/write");
    }

    @Test
    void a_reset_sandbox_is_empty_and_still_connected() {
        group("rg");
        sandboxes.apply(id, sandbox -> sandbox.moveClock(Duration.ofHours(1)));

        assertThat(sandboxes.reset(id)).isTrue();

        Cloud cloud = sandboxes.find(id).orElseThrow();
        assertThat(cloud.resources()).isEmpty();
        assertThat(cloud.clockAhead()).isZero();
        assertThat(cloud.tenantId()).isEqualTo(made.cloud().tenantId());
        assertThat(sandboxes.opens(id, made.key())).isTrue();
        assertThat(sandboxes.events(id, 0)).isEmpty();
    }

    @Test
    void a_deleted_sandbox_answers_nothing() {
        assertThat(sandboxes.delete(id)).isTrue();

        assertThat(sandboxes.handle(id, arm("GET", "/resourceGroups", ""))).isEmpty();
        assertThat(sandboxes.ofTenant(made.cloud().tenantId())).isEmpty();
    }

    @Test
    void a_node_that_remembers_a_sandbox_notices_what_another_node_has_changed() {
        Sandboxes other = node();
        group("rg");
        other.handle(id, arm("GET", "/resourceGroups/rg", ""));
        other.handle(id, arm("DELETE", "/resourceGroups/rg", ""));

        assertThat(sandboxes.handle(id, arm("GET", "/resourceGroups/rg", "")).orElseThrow().response().status()).isEqualTo(404);
        assertThat(group("rg").status()).isEqualTo(201);
    }

    @Test
    void events_go_with_their_sandbox() {
        group("rg");

        sandboxes.delete(id);

        assertThat(Database.client().sql("SELECT count(*) FROM sandbox_event WHERE sandbox = :id").param("id", id)
                .query(Long.class).single()).isZero();
    }

    @Test
    void many_sandboxes_at_once_keep_their_own() {
        List<CreatedSandbox> all = IntStream.range(0, 6).mapToObj(i -> node().create(null)).toList();
        try (ExecutorService many = Executors.newFixedThreadPool(12)) {
            IntStream.range(0, 60).forEach(i -> many.submit(() -> {
                Cloud cloud = all.get(i % 6).cloud();
                return sandboxes.handle(cloud.id(), Request.of("PUT", "https://management.azure.com" + cloud.subscription()
                        + "/resourceGroups/rg" + i + "?api-version=2024-01-01", new Caller.SignedIn(cloud.ownerUser()), OUTSIDE)
                        .with(Bytes.of("{\"location\":\"eastus\"}")));
            }));
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
