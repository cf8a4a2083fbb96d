package fieldguide.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that exhaust parsers are read to their end; most of these once overflowed the stack. */
class HostileMarkdownTest {
    @TempDir
    Path folder;

    static Stream<Arguments> texts() {
        return Stream.of(Arguments.of("*", 100_000), Arguments.of("_a ", 50_000), Arguments.of("**a ", 40_000), Arguments.of("[", 100_000),
                Arguments.of("![", 50_000), Arguments.of("[[", 50_000), Arguments.of("> ", 20_000), Arguments.of("- ", 20_000),
                Arguments.of("1. ", 20_000), Arguments.of("`", 100_000), Arguments.of("<a ", 50_000), Arguments.of("<!-- ", 30_000),
                Arguments.of(":::row\n", 20_000), Arguments.of(":::zone pivot=\"a\"\n", 5_000), Arguments.of(":::image ", 30_000),
                Arguments.of("|a", 50_000), Arguments.of("# [x](#tab/a)\n", 10_000), Arguments.of("a", 1_000_000));
    }

    /** The limit is for a hang, not a measure of speed. */
    @ParameterizedTest(name = "{1} times {0}")
    @MethodSource("texts")
    void is_read_and_the_words_behind_it_are_kept(String piece, int times) throws IOException {
        Path file = Files.writeString(folder.resolve("unit.md"), "# Title\n\n" + piece.repeat(times) + "\n\nThe end.\n");
        Unit unit = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> LibraryReader.readFile(file).orElseThrow().unit());
        assertThat(Outline.of(unit.body())).contains(piece.equals("<!-- ") ? "# Title" : "The end.");
    }
}
