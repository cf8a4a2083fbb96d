package fieldguide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void lint_ends_with_1_and_names_file_and_line_of_an_error() throws IOException {
        Files.createDirectories(folder.resolve("keys"));
        Files.writeString(folder.resolve("keys/README.md"), "# Keys\n\n## Units\n1. [One](one.md)\n2. [Two](two.md)\n");
        Files.writeString(folder.resolve("keys/one.md"), "# One\nText.\n");
        assertThat(run("lint", folder.toString())).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("keys/README.md:5: error: ").endsWith("1 modules, 1 errors, 0 warnings\n");
    }

    @Test
    void lint_of_our_own_content_finds_nothing_wrong() {
        assertThat(run("lint", "content")).as(() -> out.toString(StandardCharsets.UTF_8)).isZero();
    }

    @Test
    void guide_prints_bullets() throws IOException {
        Path file = Files.writeString(folder.resolve("one.md"), "# Keys\n\nA **key** opens a lock. It is made of brass.\n");
        assertThat(run("guide", file.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("# Keys\n").contains("- ").contains("brass");
    }

    @Test
    void what_is_no_command_is_answered_with_the_usage() {
        assertThat(run("frobnicate")).isEqualTo(2);
        assertThat(run("lint")).isEqualTo(2);
        assertThat(run("lint", "no/such/folder")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage:", "\"no/such/folder\" is not a folder.");
    }

    @Test
    void options_of_the_server_are_no_command() {
        assertThat(Commands.knows("--server.port=8081")).isFalse();
    }

    private int run(String... args) {
        return new Commands(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8)).execute(args);
    }
}
