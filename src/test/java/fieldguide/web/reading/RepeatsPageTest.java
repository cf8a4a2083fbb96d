package fieldguide.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.testing.Page;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A module that says the same in two units. */
@ServedPortal
class RepeatsPageTest {
    @TempDir
    static Path library;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void serve(DynamicPropertyRegistry properties) {
        properties.add("fieldguide.library.folder", () -> written(library));
    }

    private static Path written(Path folder) {
        try {
            Path module = Files.createDirectories(folder.resolve("boats"));
            Files.writeString(module.resolve("README.md"), "# Boats\n\n## Units\n\n1. [Rowing](1-rowing.md)\n2. [Summary](2-summary.md)\n");
            Files.writeString(module.resolve("1-rowing.md"), "# Rowing\n\nA rowing boat carries four people and one helmsman. Oars are made of ash wood.\n");
            Files.writeString(module.resolve("2-summary.md"), "# Summary\n\nA rowing boat carries four people and one helmsman. Lamps are lit at dusk.\n");
            return folder;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void what_is_left_out_is_told_with_the_place_that_says_it() {
        Page page = new Visitor(port).get("/modules/boats/guide");
        assertThat(page.html().select("#2-summary .point, #2-summary li").eachText()).anyMatch(t -> t.contains("Lamps"));
        assertThat(page.html().select(".repeats li")).isNotEmpty()
                .allSatisfy(li -> assertThat(page.html().selectFirst(li.selectFirst("a").attr("href"))).isNotNull());
    }
}
