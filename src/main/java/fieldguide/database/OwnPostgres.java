package fieldguide.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A real PostgreSQL that starts and ends with the portal, reachable from this machine only. */
final class OwnPostgres implements AutoCloseable {
    private static final String OWNER = "postgres";

    private final DataFolder folder;
    private final EmbeddedPostgres server;

    private OwnPostgres(DataFolder folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    static OwnPostgres start(DataProperties data) {
        DataFolder folder = DataFolder.claim(data.folder());
        try {
            Orphan orphan = Orphan.of(folder.cluster()).orElse(null);
            if (orphan != null) {
                orphan.end();
            }
            return new OwnPostgres(folder, server(folder, data.maxConnections()));
        } catch (IOException | IllegalStateException e) {
            throw DataFolderRefused.broken(folder.cluster(), e);
        }
    }

    private static EmbeddedPostgres server(DataFolder folder, int maxConnections) throws IOException {
        removeHalfMade(folder.cluster());
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

    @Override
    public void close() throws IOException {
        server.close();
        folder.close();
    }
}
