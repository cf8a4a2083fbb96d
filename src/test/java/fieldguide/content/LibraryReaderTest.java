package fieldguide.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryReaderTest {
    private static final String INDEX = """
            ### YamlMime:Module
            uid: learn.keys
            title: Keep keys
            summary: How to keep keys.
            abstract: |
              You will be able to:
              * Tell keys apart
              * Turn a key
            units:
            - learn.keys.introduction
            - learn.keys.check
            """;
    private static final String INTRODUCTION = """
            ### YamlMime:ModuleUnit
            uid: learn.keys.introduction
            title: Introduction
            durationInMinutes: 3
            content: |
              [!include[](includes/1-introduction.md)]""";
    private static final String CHECK = """
            ### YamlMime:ModuleUnit
            uid: learn.keys.check
            title: Check
            durationInMinutes: 4
            quiz:
              title: Check your knowledge
              questions:
              - content: "Does a `key` turn?"
                choices:
                - content: Yes
                  isCorrect: true
                  explanation: "Correct. It does."
                - content: No
                  isCorrect: false
            """;

    @TempDir
    Path folder;

    @Test
    void a_plain_folder_is_a_module_as_its_readme_says() throws IOException {
        write("keys/README.md", """
                ---
                id: k1
                ---
                # Keep keys
                How to keep keys.

                ## Objectives
                - Tell keys apart

                ## Units
                1. [Introduction](1-introduction.md) (3 minutes)
                2. [Check](2-check.md)
                """);
        write("keys/1-introduction.md", "# Introduction\n\nKeys open locks.\n");
        write("keys/2-check.md", """
                # Check

                ## Check your knowledge

                ### Questions: Tell keys apart

                1. What does a key open?
                   <!-- id: opens -->
                   - [ ] A book
                     > Books open by hand.
                   - [x] A lock
                     > Locks are made for keys.
                """);
        StudyModule module = only(LibraryReader.read(folder));
        assertThat(module.id()).isEqualTo("k1");
        assertThat(module.title()).isEqualTo("Keep keys");
        assertThat(module.summary().orElseThrow().text()).isEqualTo("How to keep keys.");
        assertThat(module.objectives()).extracting(Prose::text).containsExactly("Tell keys apart");
        assertThat(module.units()).extracting(Unit::slug).containsExactly("1-introduction", "2-check");
        assertThat(module.units().getFirst().minutes()).isEqualTo(3);
        AuthoredItem item = module.units().get(1).items().getFirst();
        assertThat(item.id()).contains("opens");
        assertThat(item.objective()).contains("Tell keys apart");
        assertThat(item.choices()).extracting(AuthoredItem.Choice::correct).containsExactly(false, true);
        assertThat(item.choices().get(1).explanation()).hasSize(1);
        assertThat(item.span().firstLine()).isEqualTo(7);
        assertThat(module.units().get(1).body().sections()).isEmpty();
    }

    @Test
    void a_learn_module_is_read_as_it_is() throws IOException {
        learnModule("keys");
        StudyModule module = only(LibraryReader.read(folder));
        assertThat(module.id()).isEqualTo("learn.keys");
        assertThat(module.objectives()).extracting(Prose::text).containsExactly("Tell keys apart", "Turn a key");
        assertThat(module.minutes()).isEqualTo(7);
        Block.Paragraph first = (Block.Paragraph) module.units().getFirst().body().blocks().getFirst();
        assertThat(first.span()).isEqualTo(new SourceSpan("keys/includes/1-introduction.md", 1, 1, 0, 16));
        AuthoredItem item = module.units().get(1).items().getFirst();
        assertThat(item.choices()).extracting(c -> ((Block.Paragraph) c.text().getFirst()).prose().text())
                .as("a YAML boolean stays the word that was written").containsExactly("Yes", "No");
        assertThat(item.span().firstLine()).isEqualTo(8);
    }

    @Test
    void a_broken_module_is_reported_with_its_place_and_the_others_still_load() throws IOException {
        learnModule("keys");
        learnModule("locks");
        write("locks/index.yml", INDEX.replace("title: Keep keys", "title: \"Keep keys"));
        Library library = LibraryReader.read(folder);
        assertThat(library.modules()).extracting(StudyModule::slug).containsExactly("keys");
        assertThat(library.problems()).filteredOn(p -> p.rule().equals("malformed-yaml")).singleElement()
                .matches(p -> p.place().equals("locks/index.yml:3") && p.severity() == Problem.Severity.ERROR);
    }

    @Test
    void a_broken_unit_is_left_out_and_reported() throws IOException {
        learnModule("keys");
        write("keys/2-check.yml", "### YamlMime:ModuleUnit\nuid: learn.keys.check\ntitle: a: b\n");
        Library library = LibraryReader.read(folder);
        assertThat(only(library).units()).extracting(Unit::slug).containsExactly("1-introduction");
        assertThat(library.problems()).extracting(Problem::rule, Problem::file, Problem::line)
                .contains(org.assertj.core.groups.Tuple.tuple("malformed-yaml", "keys/2-check.yml", 3),
                        org.assertj.core.groups.Tuple.tuple("missing-unit", "keys/index.yml", 11));
    }

    @Test
    void a_missing_include_and_a_missing_title_are_errors_at_their_lines() throws IOException {
        learnModule("keys");
        Files.delete(folder.resolve("keys/includes/1-introduction.md"));
        write("keys/2-check.yml", CHECK.replace("title: Check\n", ""));
        List<Problem> problems = LibraryReader.read(folder).problems();
        assertThat(problems).extracting(Problem::rule, Problem::file, Problem::line)
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("missing-include", "keys/1-introduction.yml", 6),
                        org.assertj.core.groups.Tuple.tuple("missing-title", "keys/2-check.yml", 1));
    }

    @Test
    void files_that_include_each_other_come_to_an_end() throws IOException {
        learnModule("keys");
        write("keys/includes/1-introduction.md", "A.\n\n[!include[](b.md)]\n");
        write("keys/includes/b.md", "B.\n\n[!include[](1-introduction.md)]\n");
        assertThat(LibraryReader.read(folder).problems()).extracting(Problem::rule).containsExactly("circular-include");
    }

    @Test
    void a_folder_of_notes_is_a_module_of_its_files() throws IOException {
        write("notes/10-later.md", "# Later\ntext");
        write("notes/2-early.md", "text without a title");
        Library library = LibraryReader.read(folder);
        assertThat(only(library).units()).extracting(Unit::title).containsExactly("early", "Later");
        assertThat(library.problems()).extracting(Problem::rule).containsExactly("missing-title");
    }

    @Test
    void notes_beside_and_below_each_other_all_become_modules_with_addresses_of_their_own() throws IOException {
        write("loose.md", "# Loose");
        write("CONTRIBUTING.md", "# How to help");
        write("Term 1; week 2/Heat & cold.md", "text");
        write("Term 1; week 2/deeper/Heat.md", "---\ntitle: Heat of all kinds\n---\ntext");
        write("Term 1; week 2/deeper/heat.markdown", "# Heat again");
        write("only/README.md", "# Only\n\nFirst.\n\n## Then\n\nSecond.\n");
        Library library = LibraryReader.read(folder);
        assertThat(library.modules()).extracting(m -> m.slug() + m.units().stream().map(Unit::slug).toList()).contains(
                "Term-1-week-2[heat-cold]", "deeper[heat, heat-2]", "only[readme]").hasSize(4);
        assertThat(library.modules().getFirst().units()).extracting(Unit::title).containsExactly("Loose");
        assertThat(library.module("deeper").orElseThrow().units().get(1).title()).isEqualTo("Heat of all kinds");
        assertThat(library.problems()).allMatch(p -> p.severity() == Problem.Severity.WARNING);
    }

    @Test
    void texts_beside_modules_that_say_what_they_are_make_no_module() throws IOException {
        write("ATTRIBUTION.md", "# Whose words these are\n\nOurs.");
        write("how-we-work.md", "# How we work\n\nWith care.");
        write("keys/README.md", "# Keys\n\n## Units\n1. [Turn](turn.md)\n");
        write("keys/turn.md", "# Turn\ntext");
        Library library = LibraryReader.read(folder);
        assertThat(only(library).units()).extracting(Unit::title).containsExactly("Turn");
        assertThat(library.problems()).extracting(Problem::rule).containsExactly("loose-texts");
    }

    @Test
    void an_attribution_among_notes_is_no_note() throws IOException {
        write("ATTRIBUTION.md", "# Whose words these are\n\nOurs.");
        write("heat/waves.md", "# Waves\ntext");
        assertThat(LibraryReader.read(folder).modules()).extracting(StudyModule::slug).containsExactly("heat");
    }

    @Test
    void a_folder_with_nothing_but_a_readme_is_a_module() throws IOException {
        write("README.md", "# Notes\n\nFirst.\n\nSecond.\n");
        assertThat(only(LibraryReader.read(folder)).units()).extracting(Unit::title).containsExactly("Notes");
    }

    @Test
    void a_unit_whose_name_means_something_else_gets_another_address() throws IOException {
        write("notes/guide.md", "# Guide\ntext");
        write("notes/quiz.md", "# Quiz\ntext");
        Library library = LibraryReader.read(folder);
        assertThat(only(library).units()).extracting(Unit::slug).containsExactly("guide-unit", "quiz-unit");
        assertThat(library.problems()).extracting(Problem::place, Problem::rule).containsExactly(
                org.assertj.core.groups.Tuple.tuple("notes/guide.md:1", "reserved-name"),
                org.assertj.core.groups.Tuple.tuple("notes/quiz.md:1", "reserved-name"));
    }

    @Test
    void a_link_to_a_folder_above_is_not_followed() throws IOException {
        write("notes/a.md", "# A");
        Files.createSymbolicLink(folder.resolve("notes/again"), folder);
        assertThat(LibraryReader.read(folder).modules()).hasSize(1);
    }

    @Test
    void files_that_include_two_others_each_come_to_an_end() throws IOException {
        for (int i = 0; i < 40; i++) {
            write("notes/parts/includes/" + i + ".md", ("[!include[](" + (i + 1) + ".md)]\n\n").repeat(2));
        }
        write("notes/a.md", "# A\n\n[!include[](parts/includes/0.md)]\n");
        assertThat(LibraryReader.read(folder).problems()).extracting(Problem::rule).contains("too-many-includes");
    }

    @Test
    void the_glossary_names_terms_and_what_they_were_called() throws IOException {
        learnModule("keys");
        write("glossary.md", """
                # Glossary
                | Term | Formerly | Abbreviation | Definition |
                |---|---|---|---|
                | Lock master | Locker; Lock boss | LM | Opens **all** locks |
                | Key | | | |
                """);
        List<Term> terms = LibraryReader.read(folder).terms();
        assertThat(terms.getFirst().formerly()).containsExactly("Locker", "Lock boss");
        assertThat(terms.getFirst().abbreviation()).contains("LM");
        assertThat(terms.get(1).definition()).isEmpty();
    }

    @Test
    void the_revision_changes_with_any_byte_read() throws IOException {
        learnModule("keys");
        String before = LibraryReader.read(folder).revision();
        assertThat(LibraryReader.read(folder).revision()).isEqualTo(before);
        write("keys/includes/1-introduction.md", "Keys open locks!");
        assertThat(LibraryReader.read(folder).revision()).isNotEqualTo(before);
    }

    private void learnModule(String name) throws IOException {
        write(name + "/index.yml", INDEX);
        write(name + "/1-introduction.yml", INTRODUCTION);
        write(name + "/2-check.yml", CHECK);
        write(name + "/includes/1-introduction.md", "Keys open locks.");
    }

    private static StudyModule only(Library library) {
        assertThat(library.modules()).hasSize(1);
        return library.modules().getFirst();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
