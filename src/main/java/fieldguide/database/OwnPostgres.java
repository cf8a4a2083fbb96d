package fieldguide.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** A real PostgreSQL that starts and ends with the portal, reachable from this machine only. */
final class OwnPostgres implements AutoCloseable {
    private static final String OWNER = "postgres";

    private final DataFolder folder;
    private final ClusterKey key;
    private final EmbeddedPostgres server;

    private OwnPostgres(DataFolder folder, ClusterKey key, EmbeddedPostgres server) {
        this.folder = folder;
        this.key = key;
        this.server = server;
    }

    static OwnPostgres start(DataProperties data) {
        DataFolder folder = DataFolder.claim(data.folder());
        try {
            Orphan orphan = Orphan.of(folder.cluster()).orElse(null);
            if (orphan != null) {
                orphan.end();
            }
            removeHalfMade(folder.cluster());
            ClusterKey key = ClusterKey.of(folder);
            EmbeddedPostgres server = server(folder, key, data.maxConnections());
            key.lock(server.getPostgresDatabase());
            return new OwnPostgres(folder, key, server);
        } catch (IOException | SQLException | IllegalStateException e) {
            throw DataFolderRefused.broken(folder.cluster(), e);
        }
    }

    private static EmbeddedPostgres server(DataFolder folder, ClusterKey key, int maxConnections) throws IOException {
        File log = folder.path().resolve("postgres.log").toFile();
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.programs().toFile())
                .setDataDirectory(folder.cluster())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(Redirect.to(log))
                .setErrorRedirector(Redirect.to(log))
                .setConnectConfig("sslmode", "disable")
                .setConnectConfig("password", key.password())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("max_connections", Integer.toString(maxConnections))
                .start();
    }

    /** PostgreSQL writes PG_VERSION early and its control file late; without the latter there is no data to lose. */
    private static void removeHalfMade(Path cluster) throws IOException {
        if (Files.exists(cluster) && !Files.exists(cluster.resolve("global/pg_control"))) {
            try (var files = Files.walk(cluster)) {
                for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + OWNER + "?sslmode=disable";
    }

    String user() {
        return OWNER;
    }

    String password() {
        return key.password();
    }

    @Override
    public void close() throws IOException {
        server.close();
        folder.close();
    }
}
