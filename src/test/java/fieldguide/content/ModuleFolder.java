package fieldguide.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of modules that a test writes, and the library it is read as. */
record ModuleFolder(Path folder) {
    static final String INDEX = """
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
    static final String INTRODUCTION = """
            ### YamlMime:ModuleUnit
            uid: learn.keys.introduction
            title: Introduction
            durationInMinutes: 3
            content: |
              [!include[](includes/1-introduction.md)]""";
    static final String CHECK = """
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

    /** A module in Learn's format: an introduction that is included, and a check with one question. */
    void learnModule(String name) throws IOException {
        write(name + "/index.yml", INDEX);
        write(name + "/1-introduction.yml", INTRODUCTION);
        write(name + "/2-check.yml", CHECK);
        write(name + "/includes/1-introduction.md", "Keys open locks.");
    }

    void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    Library read() {
        return LibraryReader.read(folder);
    }

    /** The module of a folder that holds one. */
    StudyModule only() {
        return only(read());
    }

    static StudyModule only(Library library) {
        assertThat(library.modules()).hasSize(1);
        return library.modules().getFirst();
    }
}
