package fieldguide.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Fact;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The database, or the portal, is killed in the midst of requests: no change that was acknowledged is lost, and nothing is
 * half there. Of requests that only looked the log may miss those after the last change, and no others.
 */
@Timeout(180)
class CrashTest {
    private static final int ENOUGH = 12;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    @TempDir
    Path folder;

    @Test
    void a_killed_database_comes_back_with_all_that_was_acknowledged() throws Exception {
        EmbeddedPostgres killed = start();
        var node = new BusyNode(BusyNode.database(url(killed)));
        Cloud cloud = node.sandboxes().create(null).cloud();
        Thread work = node.work(cloud, acknowledged::add);
        awaitEnough();

        kill();
        work.join();
        close(killed);

        try (EmbeddedPostgres again = start()) {
            assertAllThere(new BusyNode(BusyNode.database(url(again))).sandboxes(), cloud.id());
        }
    }

    @Test
    void a_killed_portal_has_stored_what_it_acknowledged() throws Exception {
        try (EmbeddedPostgres database = start()) {
            Sandboxes sandboxes = new BusyNode(BusyNode.database(url(database))).sandboxes();
            Cloud cloud = sandboxes.create(null).cloud();
            Process portal = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1", "-cp", Objects.requireNonNull(System.getProperty("java.class.path")),
                    BusyNode.class.getName(), url(database), cloud.id()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            try (var out = new BufferedReader(new InputStreamReader(portal.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    note(line);
                    if (acknowledged.size() >= ENOUGH) {
                        portal.toHandle().destroyForcibly();
                    }
                }
            }
            portal.waitFor();

            assertAllThere(sandboxes, cloud.id());
        }
    }

    /** The last line may have been cut off in the midst of its number. */
    private void note(String line) {
        if (line.matches("KEPT rg\\d+-\\d+")) {
            acknowledged.add(line.substring(5));
        }
    }

    private void assertAllThere(Sandboxes sandboxes, String id) {
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
        Set<String> groups = sandboxes.find(id).orElseThrow().resources().values().stream().map(r -> r.name())
                .collect(Collectors.toSet());
        List<LoggedEvent> events = sandboxes.events(id, 0);
        assertThat(groups).containsAll(acknowledged);
        assertThat(events.stream().map(e -> e.event().fact()).filter(Fact.ResourceCreated.class::isInstance)
                .map(fact -> ((Fact.ResourceCreated) fact).resource().name())).containsExactlyInAnyOrderElementsOf(groups);
        assertThat(events.stream().map(e -> e.event().fact()).filter(CrashTest::isLookInVain)).as("one before each change")
                .hasSizeGreaterThanOrEqualTo(groups.size());
        assertThat(events).extracting(LoggedEvent::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, events.size()).mapToLong(n -> n).boxed().toList());
    }

    private static boolean isLookInVain(Fact fact) {
        return fact instanceof Fact.Called called && called.method().equals("GET") && called.status() == 404;
    }

    private void awaitEnough() throws InterruptedException {
        while (acknowledged.size() < ENOUGH) {
            Thread.sleep(20);
        }
    }

    private EmbeddedPostgres start() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder().setOverrideWorkingDirectory(new File("target/postgres-programs"))
                .setDataDirectory(folder.resolve("data")).setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofMinutes(2)).setConnectConfig("sslmode", "disable")
                .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on").setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "''").start();
        Flyway.configure().dataSource(server.getPostgresDatabase()).outOfOrder(true).load().migrate();
        return server;
    }

    private static String url(EmbeddedPostgres server) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres?user=postgres&sslmode=disable";
    }

    /** At once and without a farewell, with all its processes. */
    private void kill() throws IOException {
        long pid = Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst().strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> all = Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    private static void close(EmbeddedPostgres killed) {
        try {
            killed.close();
        } catch (IOException | RuntimeException e) {
            assertThat(e).as("it was killed, so it cannot be stopped").isNotNull();
        }
    }
}
