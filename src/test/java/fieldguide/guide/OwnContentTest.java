package fieldguide.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.content.Block;
import fieldguide.content.Library;
import fieldguide.content.LibraryReader;
import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.content.SourceText;
import fieldguide.content.Unit;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every guide must keep, held against the modules that come with the portal. */
class OwnContentTest {
    private static List<Unit> units = List.of();
    private static List<Guide> guides = List.of();

    @BeforeAll
    static void derive() {
        Library library = LibraryReader.read(Path.of("content"));
        Glossary glossary = Glossary.of(library.terms());
        units = library.modules().stream().flatMap(m -> m.units().stream()).toList();
        guides = units.stream().map(u -> Guide.of(u, glossary)).toList();
    }

    private static Figures figures() {
        return Figures.sum(guides.stream().map(g -> g.coverage().figures()).toList());
    }

    private static Stream<KeyPoint> points() {
        return guides.stream().flatMap(Guide::points);
    }

    @Test
    void no_paragraph_survives() {
        assertThat(guides.stream().flatMap(g -> g.root().all()).flatMap(s -> s.entries().stream()).flatMap(OwnContentTest::shown))
                .isNotEmpty().noneMatch(b -> b instanceof Block.Paragraph || b instanceof Block.Items || b instanceof Block.Alert);
    }

    private static Stream<Block> shown(Entry entry) {
        return switch (entry) {
            case Entry.Verbatim v -> Stream.of(v.block());
            case Entry.Points p -> p.list().stream().flatMap(KeyPoint::all).flatMap(k -> k.children().stream())
                    .filter(Entry.Verbatim.class::isInstance).flatMap(OwnContentTest::shown);
            case Entry.Callout c -> c.entries().stream().flatMap(OwnContentTest::shown);
            case Entry.Quotation q -> q.entries().stream().flatMap(OwnContentTest::shown);
            case Entry.Variants v -> v.list().stream().flatMap(a -> a.entries().stream()).flatMap(OwnContentTest::shown);
        };
    }

    @Test
    void every_point_knows_its_place_in_the_source() {
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            assertThat(guides.get(i).points()).allSatisfy(p -> {
                SourceText source = unit.sourceOf(p.span());
                assertThat(p.sentence().span().orElseThrow().contains(p.span()))
                        .as("%s within %s", p.text(), p.sentence()).isTrue();
                assertThat(source.at(p.span())).isNotBlank();
            });
        }
    }

    @Test
    void identifiers_are_unique_in_a_unit() {
        assertThat(guides).allSatisfy(g -> assertThat(g.points().map(KeyPoint::id)).doesNotHaveDuplicates());
    }

    @Test
    void nothing_is_invented_or_lost_or_too_long_or_too_deep_or_dangling() {
        assertThat(guides.stream().flatMap(g -> g.coverage().flaws().stream())).isEmpty();
    }

    @Test
    void code_is_kept_to_the_byte() {
        assertThat(points()).allSatisfy(p -> assertThat(code(p.text())).isSubsetOf(code(p.sentence())));
    }

    private static List<String> code(Prose prose) {
        return prose.marks().stream().filter(m -> m.kind() == Mark.Kind.CODE).map(m -> prose.text().substring(m.from(), m.to())).toList();
    }

    @Test
    void figures_are_those_of_a_study_guide() {
        Figures figures = figures();
        assertThat(figures.coverage()).isGreaterThanOrEqualTo(0.97);
        assertThat(figures.medianWords()).isLessThanOrEqualTo(12);
        assertThat(figures.p95Words()).isLessThanOrEqualTo(22);
        assertThat(figures.maxWords()).isLessThanOrEqualTo(30);
        assertThat(figures.danglingShare()).isLessThanOrEqualTo(0.005);
        assertThat(figures.faithfulness()).isEqualTo(1.0);
    }

    @Test
    void the_same_unit_gives_the_same_guide() {
        Glossary none = Glossary.of(List.of());
        assertThat(units).allSatisfy(u -> assertThat(GuideMarkdown.of(Guide.of(u, none))).isEqualTo(GuideMarkdown.of(Guide.of(u, none))));
    }
}
