package fieldguide.quiz.derive;

import fieldguide.content.Prose;
import fieldguide.content.Unit;
import fieldguide.quiz.derive.Draft.Candidate;
import fieldguide.quiz.wording.Wording;
import fieldguide.table.Cell;
import fieldguide.table.ComparisonTable;
import fieldguide.table.ComparisonTables;
import fieldguide.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** From tables that set subjects beside each other: what is true of one, among what is true of the others. */
final class ComparisonQuestions {
    private static final int MOST_ROWS = 100;
    private static final int LONGEST = 160;

    private final Unit unit;
    private final ComparisonTable table;
    private final List<Row> differences;

    private ComparisonQuestions(Unit unit, ComparisonTable table) {
        this.unit = unit;
        this.table = table;
        this.differences = table.differences();
    }

    static List<Draft> of(Unit unit) {
        return ComparisonTables.asWritten(unit).stream().filter(ComparisonTable::compares)
                .filter(t -> t.subjects() == ComparisonTable.Subjects.IN_COLUMNS && t.rows().size() <= MOST_ROWS && isAboutThings(t))
                .flatMap(t -> new ComparisonQuestions(unit, t).all()).toList();
    }

    private static boolean isAboutThings(ComparisonTable table) {
        return table.rows().stream().noneMatch(r -> r.aspect().text().matches("\\d*"));
    }

    private Stream<Draft> all() {
        return IntStream.range(0, table.columns().size()).boxed()
                .flatMap(c -> differences.stream().flatMap(r -> drafts(r, c)));
    }

    private Stream<Draft> drafts(Row row, int column) {
        if (!(row.cells().get(column) instanceof Cell.Stated said) || said.said().length() > LONGEST || isShared(row, column)) {
            return Stream.empty();
        }
        return table.columns().size() > Distractors.FEWEST ? whichSubject(row, column, said) : whatIsTrue(row, column, said);
    }

    /** With three subjects or more, the subjects are the options. */
    private Stream<Draft> whichSubject(Row row, int column, Cell.Stated said) {
        Prose stem = added("Which of these does the following describe? ").plus(statement(row, said));
        List<Candidate> others = others(column).map(c -> new Candidate(table.columns().get(c), why(row, c))).toList();
        Candidate key = new Candidate(table.columns().get(column), why(row, column));
        return Stream.of(new Draft(seed("which", row, column), stem, key, Distractors.of(key, others), said.span()));
    }

    /** With two subjects, the options are statements: one about the subject, the others, on other matters, about its sibling. */
    private Stream<Draft> whatIsTrue(Row row, int column, Cell.Stated said) {
        List<Candidate> pool = new ArrayList<>();
        int other = 1 - column;
        for (Row r : differences) {
            if (!r.equals(row) && r.cells().get(other) instanceof Cell.Stated wrong && wrong.said().length() <= LONGEST
                    && r.cells().get(column).isStated()
                    && !isShared(r, other)) {
                pool.add(new Candidate(statement(r, wrong), why(r, other)));
            }
        }
        Candidate key = new Candidate(statement(row, said), why(row, column));
        return Stream.of(new Draft(seed("true", row, column), whichIsTrue(column), key, Distractors.of(key, pool), said.span()));
    }

    private Prose whichIsTrue(int column) {
        String name = table.columnName(column);
        Prose written = table.columns().get(column).plus(table.shared().isEmpty() ? "" : " " + table.shared());
        String lower = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        boolean common = !table.shared().isEmpty() && unit.sources().stream()
                .anyMatch(s -> Pattern.compile("[^\\p{L}-]" + Pattern.quote(lower)).matcher(s.text()).find());
        return common ? added("Which statement is true of " + article(lower) + " ").plus(written.withCharAt(0, lower.charAt(0))).plus("?")
                : added("Which statement belongs to “").plus(written).plus("” in the comparison “").plus(table.caption()).plus("”?");
    }

    private static String article(String noun) {
        return noun.matches("[aeio].*|u(?!ni|se).*") ? "an" : "a";
    }

    /** Whether what is said of one subject may well be true of another: the same words, or part of them. */
    private boolean isShared(Row row, int column) {
        String said = " " + Wording.key(row.cells().get(column).words()) + " ";
        return others(column).map(c -> " " + Wording.key(row.cells().get(c).words()) + " ")
                .anyMatch(o -> o.contains(said) || said.contains(o));
    }

    private Stream<Integer> others(int column) {
        return IntStream.range(0, table.columns().size()).filter(c -> c != column).boxed();
    }

    private Prose statement(Row row, Cell.Stated said) {
        return row.aspect().plus(": ").plus(said.said());
    }

    private Prose why(Row row, int column) {
        Prose of = added("This describes “" + table.columnName(column) + "”. ");
        return row.cells().get(column) instanceof Cell.Stated said ? of.plus(statement(row, said)).plus(".") : of;
    }

    private Prose added(String text) {
        return Prose.added(table.caption().source(), text);
    }

    private String seed(String kind, Row row, int column) {
        return kind + " | " + Wording.key(table.columnName(column)) + " | " + Wording.key(row.aspect().text());
    }
}
