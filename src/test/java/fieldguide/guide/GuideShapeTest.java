package fieldguide.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.content.LibraryReader;
import fieldguide.testing.Spec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no guide may look like, whatever its source says: tried on the sources of all pairs. */
class GuideShapeTest {
    private static final Pattern RELATIVE = Pattern.compile("(?:Which|Whose|Whereas)\\b[^?:]*");
    private static final Pattern LONE = Pattern.compile("(?:But|So|Or|Result|Reason|Instead):?");
    /** Films beside each other are no list. */
    private static final Pattern LABEL = Pattern.compile("((?!Video:)[^:`]{2,60}):\\s.+");

    @TempDir
    Path folder;

    static Stream<Spec.Example> pairs() {
        return Spec.readAll("guide");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void points_are_whole_and_told_apart(Spec.Example pair) throws IOException {
        Path file = Files.writeString(folder.resolve("unit.md"), pair.source());
        Guide guide = Guide.of(LibraryReader.readFile(file).orElseThrow().unit(), Glossary.of(List.of()));
        List<Placed> points = Placed.in(guide.root());
        assertThat(points).extracting(GuideShapeTest::text).noneMatch(RELATIVE.asMatchPredicate());
        assertThat(points).extracting(GuideShapeTest::text).noneMatch(LONE.asMatchPredicate());
        assertThat(points).extracting(GuideShapeTest::text).noneMatch(t -> t.endsWith("::") || t.contains(",:"));
        for (int i = 1; i < points.size(); i++) {
            assertThat(sameLabel(points.get(i - 1), points.get(i))).as(text(points.get(i))).isFalse();
        }
    }

    private static String text(Placed placed) {
        return placed.point().text().text();
    }

    /** Of two neighbours below one point, which should be below their label. */
    private static boolean sameLabel(Placed before, Placed placed) {
        boolean beside = before.parents().equals(placed.parents()) && before.headings().equals(placed.headings());
        return beside && LABEL.matcher(text(before)).matches()
                && LABEL.matcher(text(before)).replaceFirst("$1").equals(LABEL.matcher(text(placed)).replaceFirst("$1"));
    }
}
