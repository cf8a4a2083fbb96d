package fieldguide.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.testing.Database;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An owner has one sandbox, and keeps it. */
class OwnersTest {
    private final Node node = new Node(Database.shared());
    private final Sandboxes sandboxes = node.sandboxes();
    private final Owners owners = node.owners();

    @Test
    void an_owner_has_one_sandbox_however_many_pages_open_at_once() {
        String owner = "guest:" + UUID.randomUUID();
        try (ExecutorService many = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 4).forEach(i -> many.submit(() -> new Node(Database.shared()).owners().sandbox(owner)));
        }

        assertThat(Database.client().sql("SELECT count(*) FROM sandbox WHERE owner = :owner").param("owner", owner)
                .query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void a_guests_sandbox_becomes_the_accounts() {
        String guest = "guest:" + UUID.randomUUID();
        String account = "account:" + UUID.randomUUID();
        String mine = owners.sandbox(guest).id();

        owners.move(guest, account);

        assertThat(owners.sandbox(account).id()).isEqualTo(mine);
        assertThat(owners.find(guest)).isEmpty();
    }

    @Test
    void an_account_that_has_a_sandbox_keeps_it_and_its_log_tells_of_the_guests() {
        String guest = "guest:" + UUID.randomUUID();
        String account = "account:" + UUID.randomUUID();
        Cloud left = owners.sandbox(guest);
        String kept = owners.sandbox(account).id();
        node.group(left, "rg");

        owners.move(guest, account);

        assertThat(owners.sandbox(account).id()).isEqualTo(kept);
        assertThat(owners.find(guest)).isEmpty();
        assertThat(sandboxes.latestEvents(kept, 1).getFirst().event().fact()).isEqualTo(new Fact.GuestSandboxLeft(left.id()));
        assertThat(sandboxes.find(left.id())).as("tools still reach it").isPresent();
        assertThat(Database.client().sql("SELECT count(*) FROM sandbox WHERE owner = :owner").param("owner", account)
                .query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void an_empty_sandbox_of_a_guest_is_no_loss() {
        String guest = "guest:" + UUID.randomUUID();
        String account = "account:" + UUID.randomUUID();
        String left = owners.sandbox(guest).id();
        String kept = owners.sandbox(account).id();

        owners.move(guest, account);

        assertThat(sandboxes.find(left)).isEmpty();
        assertThat(sandboxes.events(kept, 0)).isEmpty();
    }
}
