package fieldguide;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import fieldguide.content.SourceText;
import fieldguide.guide.Entry;
import fieldguide.guide.KeyPoint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
        assertThat(run("lint", "content", "--xml")).isEqualTo(2);
        assertThat(run("lint", "no/such/folder")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage:", "\"no/such/folder\" is not a folder.");
    }

    @Test
    void report_measures_the_guides_of_a_folder() throws IOException {
        one("A **key** opens a lock. A key is made of brass.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n");
        assertThat(run("report", folder.toString(), "--json")).isZero();
        JsonNode report = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(report.propertyNames()).containsExactly("modules", "units", "problems", "paragraphsLeft", "faithfulness", "coverage",
                "medianWords", "p95Words", "maxWords", "danglingShare", "compression", "msPerUnitCold", "msPerUnitWarm");
        assertThat(report.get("units").intValue()).isEqualTo(1);
        assertThat(report.get("coverage").doubleValue()).isEqualTo(1.0);
        assertThat(report.get("msPerUnitWarm").doubleValue()).isLessThan(report.get("msPerUnitCold").doubleValue());
    }

    @Test
    void report_without_json_is_a_table() throws IOException {
        one("A **key** opens a lock.\n");
        assertThat(run("report", folder.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("modules, units, problems       1, 1, 0\n", "median ");
    }

    @Test
    void a_paragraph_that_is_left_is_counted_wherever_it_hides() {
        SourceText source = new SourceText("one.md", "Text.");
        Prose prose = new Prose(source, "Text.", List.of(), new int[] {0, 1, 2, 3, 4});
        SourceSpan span = source.span(0, 5);
        Block.Quote quote = new Block.Quote(List.of(new Block.Paragraph(prose, span)), span);
        KeyPoint point = new KeyPoint("p", Optional.empty(), prose, List.of(new Entry.Verbatim(quote, Optional.empty())), span, prose);
        Entry callout = new Entry.Callout(Block.Alert.Kind.NOTE, List.of(new Entry.Points(false, List.of(point))), span);
        assertThat(Report.paragraphs(Stream.of(callout))).isEqualTo(1);
    }

    @Test
    void lint_warns_of_flaws_in_a_guide_and_counts_what_was_dropped() throws IOException {
        one("This one works.\n\nIn this unit, you learn about keys.\n");
        assertThat(run("lint", folder.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("keys/one.md:3: warning: ", "[guide-dangling]",
                "keys/one: 2 sentences, 1 kept, 1 dropped, 1 flaws\n");
    }

    @Test
    void lint_writes_json() throws IOException {
        one("This one works.\n\nIn this unit, you learn about keys.\n");
        assertThat(run("lint", folder.toString(), "--json")).isZero();
        JsonNode found = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(found.get("errors").intValue()).isZero();
        assertThat(found.get("problems").get(0).get("line").intValue()).isEqualTo(3);
        assertThat(found.get("units").get(0).get("dropped").intValue()).isEqualTo(1);
    }

    private void one(String text) throws IOException {
        Files.createDirectories(folder.resolve("keys"));
        Files.writeString(folder.resolve("keys/README.md"), "# Keys\n\n## Units\n1. [One](one.md)\n");
        Files.writeString(folder.resolve("keys/one.md"), "# One\n\n" + text);
    }

    @Test
    void options_of_the_server_are_no_command() {
        assertThat(Commands.knows("--server.port=8081")).isFalse();
    }

    private int run(String... args) {
        return new Commands(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8)).execute(args);
    }
}
