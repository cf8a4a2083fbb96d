package fieldguide.sandbox.store;

import fieldguide.sandbox.cloud.Cloud;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.dao.DataAccessException;

/** A node that looks for one resource group after the other and makes it, several at once, until it or its database dies. */
final class BusyNode {
    private static final int AT_ONCE = 4;
    private final Node node;

    BusyNode(DataSource database) {
        node = new Node(database);
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
        return node.sandboxes();
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
                node.look(cloud, name);
                if (node.group(cloud, name).status() == 201) {
                    acknowledged.accept(name);
                }
            } catch (DataAccessException e) {
                return;
            }
        }
    }
}
