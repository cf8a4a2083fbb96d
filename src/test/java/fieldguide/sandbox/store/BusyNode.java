package fieldguide.sandbox.store;

import fieldguide.sandbox.Handled;
import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Randomness;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Outside;
import fieldguide.sandbox.http.Request;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A node that makes one resource group after the other, several at once, until it or its database dies. */
final class BusyNode {
    private static final int AT_ONCE = 4;
    private final Sandboxes sandboxes;

    BusyNode(DataSource database) {
        sandboxes = new Sandboxes(new SandboxRows(JdbcClient.create(database)),
                new LedgerRows(new JdbcTemplate(database), InstantSource.system()),
                new TransactionTemplate(new JdbcTransactionManager(database)), InstantSource.system(), Randomness.secure());
    }

    static DataSource database(String url) {
        var database = new PGSimpleDataSource();
        database.setUrl(url);
        return database;
    }

    /** In a process of its own: prints {@code KEPT name} for each group that was acknowledged. */
    public static void main(String[] args) throws InterruptedException {
        var node = new BusyNode(database(args[0]));
        node.work(node.sandboxes().find(args[1]).orElseThrow(), name -> System.out.println("KEPT " + name)).join();
    }

    Sandboxes sandboxes() {
        return sandboxes;
    }

    /** @return the thread that ends last */
    Thread work(Cloud cloud, Consumer<String> acknowledged) {
        return Thread.ofPlatform().start(() -> {
            var threads = new Thread[AT_ONCE];
            for (int t = 0; t < AT_ONCE; t++) {
                String prefix = "rg" + t + "-";
                threads[t] = Thread.ofPlatform().start(() -> groups(cloud, prefix, acknowledged));
            }
            for (Thread thread : threads) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        });
    }

    private void groups(Cloud cloud, String prefix, Consumer<String> acknowledged) {
        for (int i = 0; ; i++) {
            String name = prefix + i;
            try {
                Optional<Handled> answer = sandboxes.handle(cloud.id(), Request.of("PUT", "https://management.azure.com"
                        + cloud.subscription() + "/resourceGroups/" + name + "?api-version=2024-01-01",
                        new Caller.SignedIn(cloud.ownerUser()), Outside.at("https://portal.example"))
                        .with(Bytes.of("{\"location\":\"eastus\"}")));
                if (answer.filter(a -> a.response().status() == 201).isPresent()) {
                    acknowledged.accept(name);
                }
            } catch (DataAccessException e) {
                return;
            }
        }
    }
}
