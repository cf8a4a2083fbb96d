package fieldguide.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.content.LibraryReader;
import fieldguide.content.SourceText;
import fieldguide.content.Term;
import fieldguide.testing.Spec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pairs of source and guide in files {@code guide-*spec.txt}. */
class GuideSpecTest {
    @TempDir
    Path folder;

    static Stream<Spec.Example> pairs() {
        return Spec.readAll("guide");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_source_becomes_its_guide(Spec.Example pair) {
        Guide guide = guide(pair.source());
        assertThat(withoutTitle(GuideMarkdown.of(guide))).isEqualTo(pair.expected());
        assertThat(guide.coverage().flaws()).isEmpty();
    }

    private Guide guide(String source) {
        try {
            Path file = Files.writeString(folder.resolve("unit.md"), source);
            return Guide.of(LibraryReader.readFile(file).orElseThrow().unit(), glossary());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Glossary glossary() {
        SourceText nowhere = new SourceText("glossary.md", "");
        return Glossary.of(List.of(new Term("Microsoft Entra ID", List.of("Azure Active Directory", "Azure AD"), Optional.empty(),
                Optional.empty(), nowhere.span(0, 0))));
    }

    private static String withoutTitle(String markdown) {
        return markdown.substring(markdown.indexOf('\n') + 1).strip();
    }
}
