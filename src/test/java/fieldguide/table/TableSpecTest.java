package fieldguide.table;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.content.Prose;
import fieldguide.content.Unit;
import fieldguide.testing.Markdown;
import fieldguide.testing.Spec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableSpecTest {

    static Stream<Spec.Example> spec() {
        return Spec.read("table-spec.txt");
    }

    @ParameterizedTest
    @MethodSource("spec")
    void tables_are_found_as_the_specification_says(Spec.Example example) {
        String found = ComparisonTables.of(Markdown.unit(example.source())).stream().map(TableDump::of)
                .collect(Collectors.joining("\n"));
        assertThat(found.lines().map(String::stripTrailing).collect(Collectors.joining("\n")).strip()).isEqualTo(example.expected());
    }

    @Test
    void every_stated_cell_stands_where_its_span_says() {
        spec().forEach(c -> {
            Unit unit = Markdown.unit(c.source());
            ComparisonTables.of(unit).stream().flatMap(t -> t.rows().stream()).flatMap(r -> r.cells().stream()).forEach(cell -> {
                if (cell instanceof Cell.Stated stated) {
                    String written = unit.sourceOf(stated.span()).at(stated.span()).replace("n't", " not");
                    assertThat(List.of(stated.words().replace("n't", " not").split("[^\\p{L}]+"))).allSatisfy(word ->
                            assertThat(written).containsIgnoringCase(word.replaceFirst("y?ing$", "")));
                }
            });
        });
    }

    @Test
    void only_rows_that_tell_subjects_apart_are_differences() {
        ComparisonTable ferries = ComparisonTables.of(Markdown.unit(spec().findFirst().orElseThrow().source())).getFirst();
        assertThat(ferries.differences()).extracting(r -> r.aspect().text()).containsExactly("Load", "Speed");
        assertThat(ferries.columnName(0)).isEqualTo("Car ferry");
        assertThat(ferries.compares()).isTrue();
    }

    @Test
    void a_contrast_sets_aside_what_two_subjects_have_in_common() {
        ComparisonTable ferries = ComparisonTables.of(Markdown.unit(spec().findFirst().orElseThrow().source())).getFirst();
        Contrast contrast = Contrast.of(ferries, 1, 0).orElseThrow();
        assertThat(contrast.heads()).extracting(Prose::text).containsExactly("Passenger", "Car");
        assertThat(contrast.differing()).extracting(r -> r.aspect().text()).containsExactly("Load", "Speed");
        assertThat(contrast.alike()).extracting(r -> r.aspect().text()).containsExactly("Flag");
        assertThat(List.of(Contrast.of(ferries, 0, 0), Contrast.of(ferries, 0, 2), Contrast.of(ferries, -1, 0))).allMatch(Optional::isEmpty);
    }

    @Test
    void where_each_row_is_a_subject_rows_are_contrasted() {
        ComparisonTable boats = ComparisonTables.of(Markdown.unit("""
                # Boats

                | Boat | Oars | Sails | Crew |
                |--|--|--|--|
                | Gig | Six | | Seven |
                | Yawl | Two | Three | Seven |
                """)).getFirst();
        Contrast contrast = Contrast.of(boats, 0, 1).orElseThrow();
        assertThat(contrast.differing()).extracting(r -> r.aspect().text()).containsExactly("Oars", "Sails");
        assertThat(contrast.differing().getLast().hasGaps()).isTrue();
        assertThat(contrast.alike()).extracting(r -> r.aspect().text()).containsExactly("Crew");
    }
}
