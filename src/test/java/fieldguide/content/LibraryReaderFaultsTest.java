package fieldguide.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with modules is told with its place, and whatever can be read is read. */
class LibraryReaderFaultsTest {
    @TempDir
    Path folder;

    private ModuleFolder modules;

    @BeforeEach
    void begin() {
        modules = new ModuleFolder(folder);
    }

    @Test
    void a_broken_module_is_reported_with_its_place_and_the_others_still_load() throws IOException {
        modules.learnModule("keys");
        modules.learnModule("locks");
        modules.write("locks/index.yml", ModuleFolder.INDEX.replace("title: Keep keys", "title: \"Keep keys"));
        Library library = modules.read();
        assertThat(library.modules()).extracting(StudyModule::slug).containsExactly("keys");
        assertThat(library.problems()).filteredOn(p -> p.rule().equals("malformed-yaml")).singleElement()
                .matches(p -> p.place().equals("locks/index.yml:3") && p.severity() == Problem.Severity.ERROR);
    }

    @Test
    void a_broken_unit_is_left_out_and_reported() throws IOException {
        modules.learnModule("keys");
        modules.write("keys/2-check.yml", "### YamlMime:ModuleUnit\nuid: learn.keys.check\ntitle: a: b\n");
        Library library = modules.read();
        assertThat(ModuleFolder.only(library).units()).extracting(Unit::slug).containsExactly("1-introduction");
        assertThat(library.problems()).extracting(Problem::rule, Problem::file, Problem::line)
                .contains(org.assertj.core.groups.Tuple.tuple("malformed-yaml", "keys/2-check.yml", 3),
                        org.assertj.core.groups.Tuple.tuple("missing-unit", "keys/index.yml", 11));
    }

    @Test
    void of_two_units_with_one_uid_the_second_is_left_out_and_reported() throws IOException {
        modules.learnModule("keys");
        modules.write("keys/3-again.yml", ModuleFolder.CHECK.replace("title: Check\n", "title: Again\n"));
        Library library = modules.read();
        assertThat(ModuleFolder.only(library).units()).extracting(Unit::title).containsExactly("Introduction", "Check");
        assertThat(library.problems()).filteredOn(p -> p.rule().equals("duplicate-unit")).singleElement()
                .matches(p -> p.place().equals("keys/3-again.yml:2") && p.message().contains("keys/2-check.yml"));
    }

    @Test
    void an_index_that_names_no_unit_yet_has_all_of_its_folder() throws IOException {
        modules.learnModule("keys");
        modules.write("keys/index.yml", ModuleFolder.INDEX.replaceAll("(?s)units:.*", "units:\n- \"\"\n"));
        modules.write("keys/1-introduction.yml", ModuleFolder.INTRODUCTION.replaceFirst("uid:.*", "uid:"));
        modules.write("keys/2-check.yml", ModuleFolder.CHECK.replaceFirst("uid:.*", "uid:"));
        Library library = modules.read();
        assertThat(ModuleFolder.only(library).units()).extracting(Unit::title).containsExactly("Introduction", "Check");
        assertThat(library.problems()).extracting(Problem::rule, Problem::place)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("unnamed-units", "keys/index.yml:10"));
    }

    @Test
    void a_missing_include_and_a_missing_title_are_errors_at_their_lines() throws IOException {
        modules.learnModule("keys");
        Files.delete(folder.resolve("keys/includes/1-introduction.md"));
        modules.write("keys/2-check.yml", ModuleFolder.CHECK.replace("title: Check\n", ""));
        List<Problem> problems = modules.read().problems();
        assertThat(problems).extracting(Problem::rule, Problem::file, Problem::line)
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("missing-include", "keys/1-introduction.yml", 6),
                        org.assertj.core.groups.Tuple.tuple("missing-title", "keys/2-check.yml", 1));
    }

    @Test
    void files_that_include_each_other_come_to_an_end() throws IOException {
        modules.learnModule("keys");
        modules.write("keys/includes/1-introduction.md", "A.\n\n[!include[](b.md)]\n");
        modules.write("keys/includes/b.md", "B.\n\n[!include[](1-introduction.md)]\n");
        assertThat(modules.read().problems()).extracting(Problem::rule).containsExactly("circular-include");
    }

    @Test
    void files_that_include_two_others_each_come_to_an_end() throws IOException {
        for (int i = 0; i < 40; i++) {
            modules.write("notes/parts/includes/" + i + ".md", ("[!include[](" + (i + 1) + ".md)]\n\n").repeat(2));
        }
        modules.write("notes/a.md", "# A\n\n[!include[](parts/includes/0.md)]\n");
        assertThat(modules.read().problems()).extracting(Problem::rule).contains("too-many-includes");
    }

    @Test
    void a_link_to_a_folder_above_is_not_followed() throws IOException {
        modules.write("notes/a.md", "# A");
        Files.createSymbolicLink(folder.resolve("notes/again"), folder);
        assertThat(modules.read().modules()).hasSize(1);
    }

    @Test
    void a_unit_whose_name_means_something_else_gets_another_address() throws IOException {
        modules.write("notes/guide.md", "# Guide\ntext");
        modules.write("notes/quiz.md", "# Quiz\ntext");
        Library library = modules.read();
        assertThat(ModuleFolder.only(library).units()).extracting(Unit::slug).containsExactly("guide-unit", "quiz-unit");
        assertThat(library.problems()).extracting(Problem::place, Problem::rule).containsExactly(
                org.assertj.core.groups.Tuple.tuple("notes/guide.md:1", "reserved-name"),
                org.assertj.core.groups.Tuple.tuple("notes/quiz.md:1", "reserved-name"));
    }

    @Test
    void a_summary_that_was_left_empty_is_none() throws IOException {
        modules.learnModule("keys");
        modules.write("keys/index.yml", ModuleFolder.INDEX.replace("summary: How to keep keys.", "summary: # to be written"));
        assertThat(modules.only().summary()).isEmpty();
    }
}
