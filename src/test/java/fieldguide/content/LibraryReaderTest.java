package fieldguide.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryReaderTest {
    @TempDir
    Path folder;

    private ModuleFolder modules;

    @BeforeEach
    void begin() {
        modules = new ModuleFolder(folder);
    }

    @Test
    void a_plain_folder_is_a_module_as_its_readme_says() throws IOException {
        modules.write("keys/README.md", """
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
        modules.write("keys/1-introduction.md", "# Introduction\n\nKeys open locks.\n");
        modules.write("keys/2-check.md", """
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
        StudyModule module = modules.only();
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
        modules.learnModule("keys");
        StudyModule module = modules.only();
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
    void the_glossary_names_terms_and_what_they_were_called() throws IOException {
        modules.learnModule("keys");
        modules.write("glossary.md", """
                # Glossary
                | Term | Formerly | Abbreviation | Definition |
                |---|---|---|---|
                | Lock master | Locker; Lock boss | LM | Opens **all** locks |
                | Key | | | |
                """);
        List<Term> terms = modules.read().terms();
        assertThat(terms.getFirst().formerly()).containsExactly("Locker", "Lock boss");
        assertThat(terms.getFirst().abbreviation()).contains("LM");
        assertThat(terms.get(1).definition()).isEmpty();
    }

    @Test
    void the_revision_changes_with_any_byte_read() throws IOException {
        modules.learnModule("keys");
        String before = modules.read().revision();
        assertThat(modules.read().revision()).isEqualTo(before);
        modules.write("keys/includes/1-introduction.md", "Keys open locks!");
        assertThat(modules.read().revision()).isNotEqualTo(before);
    }
}
