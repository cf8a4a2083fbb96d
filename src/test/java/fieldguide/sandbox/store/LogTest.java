package fieldguide.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Event;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.testing.Database;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What happened in a sandbox stands in its log, in order, also where nobody waited for it to be written. */
class LogTest {
    private final Node node = new Node(Database.shared());
    private final Cloud cloud = node.sandboxes().create(null).cloud();
    private final String id = cloud.id();

    private long version() {
        return Database.client().sql("SELECT version FROM sandbox WHERE id = :id").param("id", id).query(Long.class)
                .single();
    }

    private long written() {
        return Database.client().sql("SELECT coalesce(max(number), 0) FROM sandbox_event WHERE sandbox = :id").param("id", id)
                .query(Long.class).single();
    }

    private List<Integer> statuses() {
        return node.sandboxes().latestEvents(id, 1_000).stream().map(e -> e.event().fact()).filter(Fact.Called.class::isInstance)
                .map(fact -> ((Fact.Called) fact).status()).toList();
    }

    @Test
    void looking_writes_its_event_but_no_new_version() {
        node.group(cloud, "rg");
        long version = version();

        node.look(cloud, "rg");

        assertThat(version()).isEqualTo(version);
        assertThat(node.sandboxes().latestEvents(id, 1).getFirst().event().fact()).isInstanceOf(Fact.Called.class);
    }

    @Test
    void what_came_before_a_change_stands_before_it() {
        for (int i = 0; i < 10; i++) {
            node.look(cloud, "rg" + i);
            node.group(cloud, "rg" + i);
            node.look(cloud, "rg" + i);
        }

        assertThat(statuses()).isEqualTo(IntStream.range(0, 30).mapToObj(i -> List.of(404, 201, 200).get(i % 3)).toList());
    }

    @Test
    void it_is_written_though_nobody_asks_for_it() {
        node.look(cloud, "rg");

        await().until(() -> written() == 1);
    }

    @Test
    void a_node_that_goes_leaves_nothing_unwritten() {
        for (int i = 0; i < 5; i++) {
            node.look(cloud, "rg");
        }
        node.close();

        assertThat(written()).isEqualTo(5);
    }

    @Test
    void who_brings_more_than_may_wait_waits() {
        var ledger = new Ledger(new LedgerRows(new JdbcTemplate(Database.shared()), InstantSource.system()));
        var line = new Event(Instant.EPOCH, "t", Actor.OUTSIDE, Actor.ARM, new Fact.Called("GET", "https://x", 200, ""));

        for (int i = 0; i < 20_000; i++) {
            ledger.note(id, List.of(line));
        }
        ledger.settle(id);

        assertThat(written()).isEqualTo(20_000);
        assertThat(node.sandboxes().lastEvents(List.of(id))).containsEntry(id, 20_000L);
    }

    @Test
    void nodes_that_write_logs_of_the_same_sandboxes_at_once_do_not_hinder_each_other() {
        List<Cloud> all = IntStream.range(0, 8).mapToObj(i -> node.sandboxes().create(null).cloud()).toList();
        List<Node> nodes = List.of(node, new Node(Database.shared()), new Node(Database.shared()));
        try (ExecutorService many = Executors.newFixedThreadPool(9)) {
            IntStream.range(0, 600).forEach(i -> many.submit(() -> {
                Cloud each = all.get(i % 7 * i % 8);
                return i % 25 == 0 ? nodes.get(i % 3).group(each, "rg" + i) : nodes.get(i % 3).look(each, "rg");
            }));
        }
        nodes.forEach(Node::close);

        assertThat(all.stream().mapToLong(each -> {
            List<LoggedEvent> log = node.sandboxes().latestEvents(each.id(), 10_000);
            assertThat(log.stream().map(LoggedEvent::number))
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, log.size()).boxed().toList());
            return log.stream().filter(event -> event.event().fact() instanceof Fact.Called).count();
        }).sum()).isEqualTo(600);
    }
}
