package fieldguide.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.content.LibraryReader;
import fieldguide.content.StudyModule;
import fieldguide.content.pin.PinFile;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Identity;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.wording.Words;
import fieldguide.testing.Spec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdentitySpecTest {
    /** The question that changes; the word stays in one of its explanations. */
    private static final String MARK = "seamark";
    private static final String ROPES = """
            # Ropes

            A mooring line holds a boat.

            ## Quiz

            1. Which rope holds a boat at the pier overnight, without a crew?
                - [ ] A halyard
                  > It pulls a sail up.
                - [x] A mooring line
                  > It is made to stretch, a seamark of good seamanship.
                - [ ] A sheet
                  > It trims a sail.
            2. Which rope does a towed dinghy hang on?
                - [x] A painter
                  > It is fixed to the dinghy's own bow.
                - [ ] A halyard
                  > It pulls a sail up.
                - [ ] A sheet
                  > It trims a sail.
            """;
    private static final String SAILS = """
            # Sails

            A spinnaker is a sail for winds from behind.

            ## Quiz

            1. Which sail is set in winds from behind?
                - [x] A spinnaker
                  > It fills like a balloon before the bow.
                - [ ] A storm jib
                  > It is small and of heavy cloth.
                - [ ] A trysail
                  > It replaces the main sail in a gale.
            """;

    @TempDir
    Path folder;

    private Path module;

    static Stream<Spec.Example> spec() {
        return Spec.read("identity-spec.txt");
    }

    @BeforeEach
    void write() throws IOException {
        module = Files.createDirectories(folder.resolve("boats"));
        Files.writeString(module.resolve("README.md"), "# Boats\n\nOn boats.\n\n## Units\n\n1. [Ropes](ropes.md)\n2. [Sails](sails.md)\n");
        Files.writeString(module.resolve("ropes.md"), ROPES);
        Files.writeString(module.resolve("sails.md"), SAILS);
    }

    @ParameterizedTest
    @MethodSource("spec")
    void ids_and_revisions_survive_changes(Spec.Example example) throws IOException {
        StudyModule before = read();
        String pins = PinFile.written(Quiz.pins(before));
        change(example.source().lines().toList());
        String byText = kept(before, read());
        Files.writeString(module.resolve(PinFile.NAME), pins);
        assertThat("text: " + byText + "\npinned: " + kept(before, read())).isEqualTo(example.expected());
    }

    private StudyModule read() {
        return LibraryReader.read(folder).modules().getFirst();
    }

    private static String kept(StudyModule before, StudyModule after) {
        assertThat(others(after)).containsAll(others(before));
        Identity old = marked(before);
        Identity now = marked(after);
        String id = old.id().equals(now.id()) ? "id" : "nothing";
        return old.revision().equals(now.revision()) ? id + ", revision" : id;
    }

    private static Identity marked(StudyModule module) {
        return authored(module).filter(IdentitySpecTest::isMarked).findFirst().orElseThrow().identity();
    }

    /** Whatever happens to one question, the others are not touched by it. */
    private static List<Identity> others(StudyModule module) {
        return authored(module).filter(q -> !isMarked(q)).map(Question::identity).toList();
    }

    private static Stream<Question> authored(StudyModule module) {
        return Quiz.of(module).questions().stream().filter(q -> !q.id().startsWith("d-"));
    }

    private static boolean isMarked(Question question) {
        return ((Choice) question).options().stream().anyMatch(o -> Words.of(o.explanation()).contains(MARK));
    }

    private void change(List<String> lines) throws IOException {
        String file = "ropes.md";
        List<String> found = new ArrayList<>();
        List<String> put = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("rename ")) {
                Files.move(module.resolve("ropes.md"), module.resolve("lines.md"));
                Files.writeString(module.resolve("README.md"), Files.readString(module.resolve("README.md")).replace("ropes.md", "lines.md"));
            } else if (line.startsWith("- ")) {
                replace(file, found, put);
                found.add(line.substring(2));
            } else if (line.startsWith("+ ")) {
                put.add(line.substring(2));
            } else {
                replace(file, found, put);
                file = line;
            }
        }
        replace(file, found, put);
    }

    /** Once there is something to put; until then more lines may have to be found. */
    private void replace(String file, List<String> found, List<String> put) throws IOException {
        if (put.isEmpty()) {
            return;
        }
        String text = Files.readString(module.resolve(file));
        String old = String.join("\n", found);
        assertThat(text).contains(old);
        Files.writeString(module.resolve(file), text.substring(0, text.indexOf(old)) + String.join("\n", put) + text.substring(text.indexOf(old) + old.length()));
        found.clear();
        put.clear();
    }
}
