package fieldguide.quiz.derive;

import fieldguide.content.Prose;
import fieldguide.content.Unit;
import fieldguide.table.Cell;
import fieldguide.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** From tables that set subjects beside each other: what is true of one, among what is true of the others. */
record ComparisonQuestions(Comparison comparison) {

    static List<Draft> of(Unit unit) {
        return Comparison.in(unit).stream().flatMap(c -> new ComparisonQuestions(c).all()).toList();
    }

    private Stream<Draft> all() {
        return IntStream.range(0, comparison.subjects()).boxed().flatMap(c -> comparison.differences().stream()
                .flatMap(r -> comparison.own(r, c).map(said -> comparison.subjects() > Distractors.FEWEST
                        ? whichSubject(r, c, said) : whatIsTrue(r, c, said)).stream()));
    }

    /** With three subjects or more, the subjects are the options. */
    private Draft whichSubject(Row row, int column, Cell.Stated said) {
        Prose stem = comparison.added("Which of these does the following describe? ").plus(comparison.statement(row, said));
        List<Candidate> others = comparison.others(column).map(c -> subject(row, c)).toList();
        Candidate key = subject(row, column);
        return new ChoiceDraft(comparison.seed("which", row, column), stem, key, Distractors.of(key, others), said.span());
    }

    private Candidate subject(Row row, int column) {
        return new Candidate(comparison.table().columns().get(column), comparison.why(row, column));
    }

    /** With two subjects, the options are statements: one about the subject, the others, on other matters, about its sibling. */
    private Draft whatIsTrue(Row row, int column, Cell.Stated said) {
        List<Candidate> pool = new ArrayList<>();
        int other = 1 - column;
        for (Row r : comparison.differences()) {
            if (!r.equals(row) && r.cells().get(column).isStated()) {
                comparison.own(r, other).ifPresent(wrong -> pool.add(new Candidate(comparison.statement(r, wrong), comparison.why(r, other))));
            }
        }
        Candidate key = new Candidate(comparison.statement(row, said), comparison.why(row, column));
        return new ChoiceDraft(comparison.seed("true", row, column), whichIsTrue(column), key, Distractors.of(key, pool), said.span());
    }

    private Prose whichIsTrue(int column) {
        return comparison.noun(column).map(n -> comparison.added("Which statement is true of ").plus(n).plus("?"))
                .orElseGet(() -> comparison.added("Which statement belongs to “").plus(comparison.table().columns().get(column))
                        .plus("” in the comparison “").plus(comparison.table().caption()).plus("”?"));
    }
}
