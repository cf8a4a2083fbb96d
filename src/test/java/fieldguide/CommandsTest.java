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
    void the_guide_of_a_file_has_its_tables_and_flows_as_the_portals_own_file_has() throws IOException {
        Path file = Files.writeString(folder.resolve("vaults.md"), """
                # Vaults

                ## How a key is fetched

                1. The clerk asks the vault for a key.
                1. The vault sends the key to the clerk.
                1. The clerk gives the key to the guest.

                ## Kinds

                | Kind | Meant for |
                |------|-----------|
                | Small vault | This is the kind that you can use for the keys of a single room, which is what most guests have. |
                """);
        assertThat(run("guide", file.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("```mermaid\nsequenceDiagram\n", "| **Small vault** |").doesNotContain("This is the kind that");
    }

    @Test
    void what_is_no_command_is_answered_with_the_usage() {
        assertThat(run("frobnicate")).isEqualTo(2);
        assertThat(run("lint")).isEqualTo(2);
        assertThat(run("lint", "content", "--xml")).isEqualTo(2);
        assertThat(run("lint", "content", "--units")).isEqualTo(2);
        assertThat(run("report", "content", "content")).isEqualTo(2);
        assertThat(run("lint", "no/such/folder")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage:", "\"no/such/folder\" is not a folder.");
    }

    @Test
    void report_measures_the_guides_of_a_folder() throws IOException {
        one("A **key** opens a lock. A key is made of brass.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n");
        assertThat(run("report", folder.toString(), "--json")).isZero();
        JsonNode report = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(report.propertyNames()).containsExactly("modules", "units", "problems", "paragraphsLeft", "faithfulness", "coverage",
                "medianWords", "p95Words", "maxWords", "keptWhole", "danglingShare", "compression", "msPerUnitCold", "msPerUnitWarm");
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
    void report_tells_of_each_unit_on_demand() throws IOException {
        one("In this unit, you learn about keys. A **key** opens a lock.\n");
        assertThat(run("report", "--units", folder.toString(), "--json")).isZero();
        JsonNode unit = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8)).get("perUnit").get(0);
        assertThat(unit.get("file").asString()).isEqualTo("keys/one.md");
        assertThat(unit.get("kept").intValue()).isEqualTo(1);
        assertThat(unit.get("reasons").get("announces").intValue()).isEqualTo(1);
        assertThat(unit.get("left").get(0).get("line").intValue()).isEqualTo(3);
    }

    @Test
    void report_measures_our_own_modules_if_it_is_told_no_folder() throws IOException {
        assertThat(run("report", "--json")).isZero();
        JsonNode ours = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
        out.reset();
        assertThat(run("report", "content", "--json")).isZero();
        JsonNode named = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(ours.properties().stream().filter(p -> !p.getKey().startsWith("ms")).toList())
                .isEqualTo(named.properties().stream().filter(p -> !p.getKey().startsWith("ms")).toList());
        assertThat(named.get("faithfulness").doubleValue()).isEqualTo(1.0);
        assertThat(named.get("paragraphsLeft").intValue()).isZero();
    }

    @Test
    void lint_names_the_bullet_that_a_sentence_repeats() throws IOException {
        one("A queue keeps messages in order. A topic copies them. A queue keeps messages in order.\n");
        assertThat(run("lint", folder.toString(), "--json")).isZero();
        JsonNode left = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8)).get("units").get(0).get("left").get(0);
        assertThat(left.get("repeats").get(0).get("text").asString()).isEqualTo("Queue keeps messages in order");
        assertThat(left.get("repeats").get(0).get("line").intValue()).isEqualTo(3);
    }

    @Test
    void lint_warns_of_flaws_in_a_guide_and_counts_what_was_dropped() throws IOException {
        one("This one works.\n\nIn this unit, you learn about keys.\n");
        assertThat(run("lint", folder.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("keys/one.md:3: warning: ", "[guide-dangling]",
                "keys/one: 2 sentences, 1 kept, 0 merged, 1 dropped, 0 missing, 1 flaws\n");
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

    @Test
    void items_lists_questions_and_ends_with_1_if_one_cannot_be_asked() throws IOException {
        one("Text.\n\n## Quiz\n\n1. A question?\n");
        assertThat(run("items", folder.toString(), "--json")).isEqualTo(1);
        JsonNode found = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(found.get("problems").get(0).get("rule").asString()).isEqualTo("question-without-options");
        assertThat(run("items", "content")).isZero();
    }

    @Test
    void export_writes_a_file_to_the_output_and_its_name_beside() {
        assertThat(run("export", "content", "--module", "read-an-access-token", "--format", "gift")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("$CATEGORY: $course$/top/");
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("read-an-access-token-questions.gift: ");
    }

    @Test
    void export_names_the_modules_and_formats_there_are() {
        assertThat(run("export", "content", "--format", "gift")).isEqualTo(2);
        assertThat(run("export", "content", "--module", "read-an-access-token", "--format", "word")).isEqualTo(2);
        assertThat(run("export", "content", "--format")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--module is one of implement-managed-identities, read-an-access-token.",
                "--format is one of anki, gift, qti, csv, print.", "\"--format\" is not understood.");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void items_pins_the_ids_of_questions_and_overwrites_no_file_it_cannot_read() throws IOException {
        one("Text.\n\n## Quiz\n\n1. What opens a \"lock\"?\n    - [x] A key\n    - [ ] A \\\\ stick\n    - [ ] A rope\n");
        assertThat(run("items", folder.toString(), "--pin")).isZero();
        Path pins = folder.resolve("keys/items.yml");
        String written = Files.readString(pins);
        assertThat(written).contains("asked: \"What opens a \\\"lock\\\"?\"", "key: [\"A key\"]", "others: [\"A \\\\ stick\", \"A rope\"]");
        assertThat(run("items", folder.toString(), "--pin")).isZero();
        assertThat(Files.readString(pins)).isEqualTo(written);
        Files.writeString(pins, written + "  - odd\n");
        assertThat(run("items", folder.toString(), "--pin")).isEqualTo(1);
        assertThat(Files.readString(pins)).endsWith("  - odd\n");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("keys/items.yml:9: error: ", "[malformed-pins]", "Nothing was written");
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
