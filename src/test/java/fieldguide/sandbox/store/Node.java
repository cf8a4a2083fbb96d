package fieldguide.sandbox.store;

import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Randomness;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Outside;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A portal's sandboxes, as one of several nodes at the same database has them. */
final class Node implements AutoCloseable {
    static final Outside OUTSIDE = Outside.at("https://portal.example");
    private final Announcements announcements;
    private final Sandboxes sandboxes;
    private final Owners owners;
    private final ToolKeys keys;

    Node(DataSource database) {
        this(database, database);
    }

    /** @param ear where it listens for what other nodes change */
    Node(DataSource database, DataSource ear) {
        var transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        var rows = new SandboxRows(JdbcClient.create(database));
        announcements = new Announcements(ear);
        sandboxes = new Sandboxes(rows, new EventRows(JdbcClient.create(database)),
                new LedgerRows(new JdbcTemplate(database), InstantSource.system()), announcements,
                transactions, InstantSource.system(), Randomness.secure());
        owners = new Owners(rows, sandboxes, transactions);
        keys = new ToolKeys(rows, sandboxes);
    }

    Sandboxes sandboxes() {
        return sandboxes;
    }

    Owners owners() {
        return owners;
    }

    ToolKeys keys() {
        return keys;
    }

    Announcements announcements() {
        return announcements;
    }

    static Request arm(Cloud cloud, String method, String path, String body) {
        return Request.of(method, "https://management.azure.com" + cloud.subscription() + path + "?api-version=2024-01-01",
                new Caller.SignedIn(cloud.ownerUser()), OUTSIDE).with(Bytes.of(body));
    }

    Response send(Cloud cloud, String method, String path, String body) {
        return sandboxes.handle(cloud.id(), arm(cloud, method, path, body)).orElseThrow().response();
    }

    Response group(Cloud cloud, String name) {
        return send(cloud, "PUT", "/resourceGroups/" + name, "{\"location\":\"eastus\"}");
    }

    Response look(Cloud cloud, String name) {
        return send(cloud, "GET", "/resourceGroups/" + name, "");
    }

    @Override
    public void close() {
        sandboxes.close();
        announcements.close();
    }
}
