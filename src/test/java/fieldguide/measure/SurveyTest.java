package fieldguide.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.content.Library;
import fieldguide.content.Problem;
import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.testing.Markdown;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurveyTest {
    private static final StudyModule MODULE = Markdown.module("# Keys\n\nKeys open locks.\n\n| Key | Lock |\n|---|---|\n| Small | Box |\n");

    /** Its table stands in a file that the unit knows nothing of. */
    private static StudyModule broken() {
        Unit unit = MODULE.units().getFirst();
        Unit other = Markdown.unit("Other.");
        Unit odd = new Unit("odd", "odd", "Odd", 1, unit.body(), List.of(),
                List.of(new fieldguide.content.SourceText("odd.md", other.sources().getFirst().text())));
        return new StudyModule("odd", "odd", "odd", "Odd", MODULE.summary(), List.of(), List.of(), List.of(odd));
    }

    @Test
    void a_unit_of_which_no_guide_can_be_made_is_told_and_the_next_one_follows() {
        List<Integer> progress = new ArrayList<>();
        Survey survey = Survey.of(new Library(List.of(broken(), MODULE), List.of(), List.of(), ""), progress::add);
        assertThat(survey.problems()).extracting(Problem::place).containsExactly("odd:1", "odd.md:1");
        assertThat(survey.checks()).hasSize(1);
        assertThat(progress).containsExactly(1, 2);
        assertThat(Report.of(survey, 0).units()).isEqualTo(2);
        assertThat(Findings.of(survey).errors()).isEqualTo(2);
    }

    @Test
    void table_cells_are_counted_on_both_sides() {
        UnitCheck check = Survey.of(new Library(List.of(MODULE), List.of(), List.of(), ""), _ -> { }).checks().getFirst();
        assertThat(check.volume()).isEqualTo(new Volume(7, 7));
    }
}
