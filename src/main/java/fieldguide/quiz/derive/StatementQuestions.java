package fieldguide.quiz.derive;

import fieldguide.content.Prose;
import fieldguide.content.Unit;
import fieldguide.quiz.wording.Fingerprint;
import fieldguide.table.Cell;
import fieldguide.table.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From tables that set two subjects beside each other: whether a statement describes one of them. It is surely false where
 * the table says something else of that subject in the same respect.
 */
record StatementQuestions(Comparison comparison) {

    static List<Draft> of(Unit unit) {
        return Comparison.in(unit).stream().filter(c -> c.subjects() == 2).flatMap(c -> new StatementQuestions(c).all()).toList();
    }

    private Stream<Draft> all() {
        return comparison.differences().stream().filter(r -> comparison.own(r, 0).isPresent() && comparison.own(r, 1).isPresent())
                .flatMap(r -> draft(r).stream());
    }

    /** Which subject, and whether the statement is its own, is drawn by the name of the row. */
    private Optional<Draft> draft(Row row) {
        int drawn = Integer.parseInt(Fingerprint.hash(row.aspect().text()).substring(0, 1), 16);
        int subject = drawn & 1;
        int said = drawn >> 1 & 1;
        Cell.Stated statement = comparison.own(row, said).orElseThrow();
        return comparison.noun(subject).map(n -> {
            Prose stem = comparison.added("True or false? “").plus(comparison.statement(row, statement)).plus("” describes ").plus(n).plus(".");
            Prose why = comparison.why(row, said).plus(" Of ").plus(comparison.noun(1 - said).orElse(comparison.added("the other")))
                    .plus(" the table says: ").plus(comparison.own(row, 1 - said).orElseThrow().said()).plus(".");
            return new StatementDraft(comparison.seed("holds", row, subject), stem, subject == said, why, statement.span());
        });
    }
}
