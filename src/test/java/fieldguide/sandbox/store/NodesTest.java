package fieldguide.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.testing.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A node remembers sandboxes, and yet sees what other nodes did to them. */
class NodesTest {
    private static final DataSource DATABASE = Database.fresh();
    private final AtomicInteger asked = new AtomicInteger();
    private final Node here = new Node(counting(DATABASE), DATABASE);
    private final Node there = new Node(DATABASE);
    private final Cloud cloud = there.sandboxes().create(null).cloud();

    private DataSource counting(DataSource database) {
        return new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() throws SQLException {
                asked.incrementAndGet();
                return super.getConnection();
            }
        };
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    /** Looks once more, so that the copy is of now. */
    private long awaitHearing(Node node) {
        node.look(cloud, "rg");
        await().until(() -> {
            node.look(cloud, "rg");
            return node.announcements().hearing() > 0;
        });
        node.look(cloud, "rg");
        return node.announcements().hearing();
    }

    @Test
    void another_node_sees_what_one_node_has_answered() {
        assertThat(here.group(cloud, "rg").status()).isEqualTo(201);

        assertThat(there.look(cloud, "rg").status()).isEqualTo(200);
    }

    @Test
    void a_node_that_remembers_a_sandbox_notices_what_another_node_has_changed() {
        here.group(cloud, "rg");
        there.look(cloud, "rg");
        there.send(cloud, "DELETE", "/resourceGroups/rg", "");

        assertThat(here.look(cloud, "rg").status()).isEqualTo(404);
        assertThat(here.group(cloud, "rg").status()).isEqualTo(201);
    }

    @Test
    void a_node_that_hears_of_changes_answers_from_its_copy_until_it_hears_of_one() {
        here.group(cloud, "rg");
        awaitHearing(here);
        int before = asked.get();

        for (int i = 0; i < 200; i++) {
            assertThat(here.look(cloud, "rg").status()).isEqualTo(200);
        }
        assertThat(asked.get() - before).as("but for the log, nothing is asked of the database").isLessThan(100);

        there.send(cloud, "DELETE", "/resourceGroups/rg", "");
        await().until(() -> here.look(cloud, "rg").status() == 404);
    }

    @Test
    void own_changes_are_seen_at_once_while_the_news_of_them_is_still_on_its_way() {
        awaitHearing(here);

        for (int i = 0; i < 20; i++) {
            assertThat(here.group(cloud, "rg").status()).isEqualTo(201);
            assertThat(here.look(cloud, "rg").status()).isEqualTo(200);
            here.send(cloud, "DELETE", "/resourceGroups/rg", "");
            assertThat(here.look(cloud, "rg").status()).isEqualTo(404);
        }
    }

    @Test
    void a_node_that_cannot_hear_looks_the_version_up() {
        Node deaf = new Node(DATABASE, new DelegatingDataSource(DATABASE) {
            @Override
            public Connection getConnection() throws SQLException {
                throw new SQLException("no more connections");
            }
        });
        for (int i = 0; i < 5; i++) {
            there.group(cloud, "rg");
            assertThat(deaf.look(cloud, "rg").status()).isEqualTo(200);
            there.send(cloud, "DELETE", "/resourceGroups/rg", "");
            assertThat(deaf.look(cloud, "rg").status()).isEqualTo(404);
        }
        assertThat(deaf.announcements().hearing()).isZero();
        deaf.close();
    }

    @Test
    void what_happened_while_a_node_could_not_hear_is_noticed_and_it_hears_again() {
        here.group(cloud, "rg");
        long first = awaitHearing(here);

        JdbcClient.create(DATABASE).sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() "
                + "AND pid <> pg_backend_pid()").query((rs, n) -> n).list();
        await().until(() -> here.announcements().hearing() != first);
        there.send(cloud, "DELETE", "/resourceGroups/rg", "");

        assertThat(here.look(cloud, "rg").status()).isEqualTo(404);
        assertThat(awaitHearing(here)).isGreaterThan(first);
        there.group(cloud, "rg");
        await().until(() -> here.look(cloud, "rg").status() == 200);
    }

    @Test
    void a_sandbox_that_another_node_deletes_or_resets_is_noticed() {
        here.group(cloud, "rg");
        awaitHearing(here);

        there.sandboxes().reset(cloud.id());
        await().until(() -> here.look(cloud, "rg").status() == 404);
        there.sandboxes().delete(cloud.id());
        await().until(() -> here.sandboxes().handle(cloud.id(), Node.arm(cloud, "GET", "/resourceGroups", "")).isEmpty());
    }

    @Test
    void nobody_listens_before_a_sandbox_is_used_again() {
        here.group(cloud, "rg");
        assertThat(here.announcements().hearing()).isZero();
        here.look(cloud, "rg");

        await().until(() -> here.announcements().hearing() == 1);
    }
}
