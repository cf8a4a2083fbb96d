package fieldguide.web;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.Fieldguide;
import fieldguide.testing.Page;
import fieldguide.testing.Visitor;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A portal whose database stops under it. */
class OutageTest {
    @Test
    void a_database_that_stops_gives_a_clear_page_soon_to_guests_and_to_who_is_signed_in() throws Exception {
        try (EmbeddedPostgres database = database(); ConfigurableApplicationContext portal = portal(database)) {
            Visitor visitor = new Visitor(Integer.parseInt(portal.getEnvironment().getRequiredProperty("local.server.port")));
            Page account = visitor.submit(visitor.get("/account/register?then=/account"), "main form",
                    Map.of("name", "ada", "password", "tiny-green-boats"));
            assertThat(account.path()).isEqualTo("/account");
            database.close();
            long start = System.nanoTime();
            assertClear(visitor.get("/account"));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
            assertClear(visitor.get("/account", "HX-Request", "true"));
            assertThat(visitor.get("/assets/mark.svg").status()).isEqualTo(200);
        }
    }

    private static void assertClear(Page page) {
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.body()).contains("The database cannot be reached", "Nothing that was saved is lost")
                .doesNotContain("Exception", "\tat ", "postgres", "SQL");
    }

    private static EmbeddedPostgres database() throws Exception {
        return EmbeddedPostgres.builder().setOverrideWorkingDirectory(new File("target/postgres-programs"))
                .setPGStartupWait(Duration.ofMinutes(2)).setConnectConfig("sslmode", "disable")
                .setServerConfig("max_connections", "30").start();
    }

    private static ConfigurableApplicationContext portal(EmbeddedPostgres database) {
        return new SpringApplicationBuilder(Fieldguide.class).run("--server.port=0",
                "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres") + "&sslmode=disable",
                "--spring.datasource.hikari.maximum-pool-size=4");
    }
}
