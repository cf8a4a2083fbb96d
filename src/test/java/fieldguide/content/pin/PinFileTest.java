package fieldguide.content.pin;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.content.Library;
import fieldguide.content.LibraryReader;
import fieldguide.content.Pin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinFileTest {
    @TempDir
    Path folder;

    @Test
    void what_is_written_is_read_again() throws IOException {
        List<Pin> pins = List.of(new Pin("q-1", "12345678", "Say “a”: \"b\" or #c?", List.of("it's: 5 %", "- x"), List.of("back\\slash")),
                new Pin("no", "87654321", "~", List.of(), List.of()));
        assertThat(read(PinFile.written(pins)).modules().getFirst().pins()).isEqualTo(pins);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            questions: [                                                    | 1
            other: 1                                                        | 1
            questions:~  - id: a~    asked: A?~  - id: a~    asked: B?      | 4
            questions:~  - id: a~    asked: A?~  - asked: B?                | 4
            questions:~  - id: a~    asked: A?~  - text                     | 4
            """)
    void what_cannot_be_read_is_a_problem_with_its_line_and_nothing_is_remembered(String file, int line) throws IOException {
        Library library = read(file.replace("~", "\n"));
        assertThat(library.modules().getFirst().pins()).isEmpty();
        assertThat(library.problems()).extracting(p -> p.place() + " " + p.rule()).containsExactly("boats/items.yml:" + line + " malformed-pins");
    }

    @Test
    void beside_the_units_of_a_learn_module_it_is_no_unit() throws IOException {
        Path module = Files.createDirectories(folder.resolve("boats"));
        Files.writeString(module.resolve("index.yml"), "### YamlMime:Module\nuid: boats\ntitle: Boats\nunits:\n- one\n");
        Files.writeString(module.resolve("1.yml"), "### YamlMime:ModuleUnit\nuid: one\ntitle: One\ncontent: Text.\n");
        Files.writeString(module.resolve(PinFile.NAME), PinFile.written(List.of(new Pin("a", "b", "c", List.of("d"), List.of()))));
        Library library = LibraryReader.read(folder);
        assertThat(library.problems()).isEmpty();
        assertThat(library.modules().getFirst().pins()).hasSize(1);
    }

    private Library read(String pins) throws IOException {
        Path module = Files.createDirectories(folder.resolve("boats"));
        Files.writeString(module.resolve("README.md"), "# Boats\n\n## Units\n\n1. [One](one.md)\n");
        Files.writeString(module.resolve("one.md"), "# One\n\nText.\n");
        Files.writeString(module.resolve(PinFile.NAME), pins);
        return LibraryReader.read(folder);
    }
}
