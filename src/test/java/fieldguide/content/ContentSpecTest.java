package fieldguide.content;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.content.markdown.MappedText;
import fieldguide.content.markdown.MarkdownReader;
import fieldguide.content.markdown.Problems;
import fieldguide.content.markdown.SourceFiles;
import fieldguide.testing.Spec;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each construct of a module's markdown is read as: content-spec.txt, with the files in {@code beside} beside it. */
class ContentSpecTest {

    static Stream<Spec.Example> examples() {
        return Spec.read("content-spec.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void is_read_as(Spec.Example example) throws URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(ContentSpecTest.class.getResource("/beside")).toURI());
        Problems problems = new Problems();
        String markdown = example.source().replace("→", "\t").replace("⍽", "\u00A0").replace("␍", "\r").replace("␣", " ");
        SourceText source = new SourceText("unit.md", markdown);
        Section body = new MarkdownReader(new SourceFiles(folder, problems), problems).read(MappedText.of(source), Optional.empty()).body();
        StringBuilder read = new StringBuilder(Outline.of(body));
        problems.sorted().forEach(p -> read.append(p).append("\n"));
        assertThat(read.toString().stripTrailing()).isEqualTo(example.expected());
    }
}
