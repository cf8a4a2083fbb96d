package fieldguide.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One real PostgreSQL for all tests of a run. Tests share its migrated database and keep apart by using owners and
 * names of their own; a test that cannot do so takes a {@link #fresh()} one.
 */
public final class Database {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Database() {}

    /** The one that served portals use too. */
    public static DataSource shared() {
        return Shared.DATABASE;
    }

    public static JdbcClient client() {
        return JdbcClient.create(shared());
    }

    /** At the shared one. */
    public static TransactionOperations transactions() {
        return new TransactionTemplate(new JdbcTransactionManager(shared()));
    }

    /** A new database with all migrations done. */
    public static DataSource fresh() {
        return migrated("fresh" + COUNT.incrementAndGet());
    }

    /** A new database as a version of the past left it: with the migrations up to that number. */
    public static DataSource atVersion(String number) {
        DataSource database = empty("fresh" + COUNT.incrementAndGet());
        Flyway.configure().dataSource(database).outOfOrder(true).target(number).load().migrate();
        return database;
    }

    /** Does all migrations that are not done yet. */
    public static void migrate(DataSource database) {
        Flyway.configure().dataSource(database).outOfOrder(true).load().migrate();
    }

    /** Settings by which a portal uses a new and empty database. */
    public static String[] freshAddress() {
        String name = "fresh" + COUNT.incrementAndGet();
        empty(name);
        return settings(name);
    }

    private static String[] settings(String name) {
        return new String[] {"--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + Shared.SERVER.getPort() + "/" + name,
            "--spring.datasource.username=postgres", "--spring.datasource.hikari.maximum-pool-size=8"};
    }

    private static DataSource migrated(String name) {
        DataSource database = empty(name);
        migrate(database);
        return database;
    }

    private static DataSource empty(String name) {
        JdbcClient.create(Shared.SERVER.getPostgresDatabase()).sql("CREATE DATABASE " + name).update();
        return Shared.SERVER.getDatabase("postgres", name);
    }

    private static final class Shared {
        static final EmbeddedPostgres SERVER = start();
        static final DataSource DATABASE = migrated("shared");

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(new File("target/postgres-programs"))
                        .setPGStartupWait(Duration.ofMinutes(2))
                        .setConnectConfig("sslmode", "disable")
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("unix_socket_directories", "''")
                        .setServerConfig("max_connections", "100")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Points a portal at the shared database; {@link ServedPortal} carries it. */
    static final class Address implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext portal) {
            shared();
            TestPropertyValues.of(
                    "spring.datasource.url=jdbc:postgresql://127.0.0.1:" + Shared.SERVER.getPort() + "/shared",
                    "spring.datasource.username=postgres",
                    "spring.datasource.hikari.maximum-pool-size=8").applyTo(portal);
        }
    }
}
