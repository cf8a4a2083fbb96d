package fieldguide.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class OwnPostgresTest {
    @TempDir
    Path folder;

    @Test
    void what_was_written_survives_a_restart() throws IOException {
        try (OwnPostgres first = start()) {
            client(first).sql("CREATE TABLE note AS SELECT 'kept' AS words").update();
        }
        try (OwnPostgres second = start()) {
            assertThat(client(second).sql("SELECT words FROM note").query(String.class).single()).isEqualTo("kept");
        }
    }

    @Test
    void commits_reach_the_disk_and_only_this_machine_may_connect() throws IOException {
        try (OwnPostgres server = start()) {
            assertThat(setting(server, "fsync")).isEqualTo("on");
            assertThat(setting(server, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(server, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(server, "unix_socket_directories")).isEmpty();
            assertThat(setting(server, "max_connections")).isEqualTo("20");
        }
    }

    @Test
    void other_users_of_the_machine_need_the_password() throws IOException {
        try (OwnPostgres server = start()) {
            assertThatThrownBy(() -> new DriverManagerDataSource(server.url(), server.user(), "guessed").getConnection())
                    .hasMessageContaining("password authentication failed");
        }
        assertThat(Files.getPosixFilePermissions(folder.resolve("data/postgres-password")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void a_lost_password_is_replaced() throws IOException {
        try (OwnPostgres first = start()) {
            client(first).sql("CREATE TABLE note AS SELECT 'kept' AS words").update();
        }
        Files.delete(folder.resolve("data/postgres-password"));
        try (OwnPostgres second = start()) {
            assertThat(client(second).sql("SELECT words FROM note").query(String.class).single()).isEqualTo("kept");
            assertThatThrownBy(() -> new DriverManagerDataSource(second.url(), second.user(), "guessed").getConnection())
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void a_second_portal_on_the_same_folder_is_refused_with_a_remedy() throws IOException {
        try (OwnPostgres first = start()) {
            assertThat(first.url()).contains("127.0.0.1");
            assertThatThrownBy(this::start).isInstanceOf(DataFolderRefused.class)
                    .hasMessageContaining("already using").hasMessageContaining(folder.toString());
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_refused_with_a_remedy() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));
        assertThatThrownBy(() -> OwnPostgres.start(new DataProperties(file.resolve("data"), 20)))
                .isInstanceOfSatisfying(DataFolderRefused.class,
                        refused -> assertThat(refused.remedy()).contains("--fieldguide.data.folder"));
    }

    @Test
    void the_postmaster_of_a_killed_portal_is_ended() throws Exception {
        assertThat(KilledPortal.run(folder.resolve("data"))).isEqualTo(KilledPortal.EXIT);
        Orphan orphan = Orphan.of(folder.resolve("data/postgres")).orElseThrow();
        assertThat(orphan.process().isAlive()).isTrue();
        try (OwnPostgres next = start()) {
            assertThat(orphan.process().isAlive()).isFalse();
            assertThat(client(next).sql("SELECT words FROM note").query(String.class).single()).isEqualTo("committed");
        }
    }

    @Test
    void a_first_start_that_was_cut_off_is_begun_anew() throws IOException {
        Files.createDirectories(folder.resolve("data/postgres/base"));
        Files.writeString(folder.resolve("data/postgres/postgresql.conf"), "");
        try (OwnPostgres server = start()) {
            assertThat(setting(server, "fsync")).isEqualTo("on");
        }
    }

    private OwnPostgres start() {
        return OwnPostgres.start(new DataProperties(folder.resolve("data"), 20));
    }

    private static String setting(OwnPostgres server, String name) {
        return client(server).sql("SELECT current_setting('" + name + "')").query(String.class).single();
    }

    private static JdbcClient client(OwnPostgres server) {
        return JdbcClient.create(new DriverManagerDataSource(server.url(), server.user(), server.password()));
    }
}
