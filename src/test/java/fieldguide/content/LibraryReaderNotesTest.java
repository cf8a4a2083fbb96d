package fieldguide.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of markdown in which nobody says what is a module. */
class LibraryReaderNotesTest {
    @TempDir
    Path folder;

    private ModuleFolder modules;

    @BeforeEach
    void begin() {
        modules = new ModuleFolder(folder);
    }

    @Test
    void a_folder_of_notes_is_a_module_of_its_files() throws IOException {
        modules.write("notes/10-later.md", "# Later\ntext");
        modules.write("notes/2-early.md", "text without a title");
        Library library = modules.read();
        assertThat(ModuleFolder.only(library).units()).extracting(Unit::title).containsExactly("early", "Later");
        assertThat(library.problems()).extracting(Problem::rule).containsExactly("missing-title");
    }

    @Test
    void notes_beside_and_below_each_other_all_become_modules_with_addresses_of_their_own() throws IOException {
        modules.write("loose.md", "# Loose");
        modules.write("CONTRIBUTING.md", "# How to help");
        modules.write("Term 1; week 2/Heat & cold.md", "text");
        modules.write("Term 1; week 2/deeper/Heat.md", "---\ntitle: Heat of all kinds\n---\ntext");
        modules.write("Term 1; week 2/deeper/heat.markdown", "# Heat again");
        modules.write("only/README.md", "# Only\n\nFirst.\n\n## Then\n\nSecond.\n");
        Library library = modules.read();
        assertThat(library.modules()).extracting(m -> m.slug() + m.units().stream().map(Unit::slug).toList()).contains(
                "Term-1-week-2[heat-cold]", "deeper[heat, heat-2]", "only[readme]").hasSize(4);
        assertThat(library.modules().getFirst().units()).extracting(Unit::title).containsExactly("Loose");
        assertThat(library.module("deeper").orElseThrow().units().get(1).title()).isEqualTo("Heat of all kinds");
        assertThat(library.problems()).allMatch(p -> p.severity() == Problem.Severity.WARNING);
    }

    @Test
    void texts_beside_modules_that_say_what_they_are_make_no_module() throws IOException {
        modules.write("ATTRIBUTION.md", "# Whose words these are\n\nOurs.");
        modules.write("how-we-work.md", "# How we work\n\nWith care.");
        modules.write("keys/README.md", "# Keys\n\n## Units\n1. [Turn](turn.md)\n");
        modules.write("keys/turn.md", "# Turn\ntext");
        Library library = modules.read();
        assertThat(ModuleFolder.only(library).units()).extracting(Unit::title).containsExactly("Turn");
        assertThat(library.problems()).extracting(Problem::rule).containsExactly("loose-texts");
    }

    @Test
    void an_attribution_among_notes_is_no_note() throws IOException {
        modules.write("ATTRIBUTION.md", "# Whose words these are\n\nOurs.");
        modules.write("heat/waves.md", "# Waves\ntext");
        assertThat(modules.read().modules()).extracting(StudyModule::slug).containsExactly("heat");
    }

    @Test
    void a_folder_with_nothing_but_a_readme_is_a_module() throws IOException {
        modules.write("README.md", "# Notes\n\nFirst.\n\nSecond.\n");
        assertThat(modules.only().units()).extracting(Unit::title).containsExactly("Notes");
    }

    @Test
    void a_readme_without_a_title_is_no_error_among_notes() throws IOException {
        modules.write("notes/README.md", "What I read about keys.\n\n- Locks\n- Keys\n");
        modules.write("notes/keys.md", "# Keys\ntext");
        assertThat(modules.read().problems()).isNotEmpty().allMatch(p -> p.severity() == Problem.Severity.WARNING);
        modules.write("notes/README.md", "What I read about keys.\n\n## Units\n1. [Keys](keys.md)\n");
        assertThat(modules.read().problems()).extracting(Problem::rule, Problem::severity)
                .contains(org.assertj.core.groups.Tuple.tuple("missing-title", Problem.Severity.ERROR));
    }
}
