package fieldguide.quiz.derive;

import fieldguide.content.Prose;
import fieldguide.content.Unit;
import fieldguide.quiz.wording.Wording;
import fieldguide.table.Cell;
import fieldguide.table.ComparisonTable;
import fieldguide.table.ComparisonTables;
import fieldguide.table.Row;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table that sets subjects beside each other, one a column, as questions are asked of it. */
record Comparison(Unit unit, ComparisonTable table, List<Row> differences) {
    static final int LONGEST = 160;
    private static final int MOST_ROWS = 100;

    static List<Comparison> in(Unit unit) {
        return ComparisonTables.asWritten(unit).stream().filter(ComparisonTable::compares)
                .filter(t -> t.subjects() == ComparisonTable.Subjects.IN_COLUMNS && t.rows().size() <= MOST_ROWS && isAboutThings(t))
                .map(t -> new Comparison(unit, t, t.differences())).toList();
    }

    private static boolean isAboutThings(ComparisonTable table) {
        return table.rows().stream().noneMatch(r -> r.aspect().text().matches("\\d*"));
    }

    int subjects() {
        return table.columns().size();
    }

    /** What a row says of one subject and of that alone. */
    Optional<Cell.Stated> own(Row row, int column) {
        return row.cells().get(column) instanceof Cell.Stated said && said.said().length() <= LONGEST && !isShared(row, column)
                ? Optional.of(said) : Optional.empty();
    }

    /** Whether what is said of one subject may well be true of another: the same words, or part of them. */
    private boolean isShared(Row row, int column) {
        String said = " " + Wording.key(row.cells().get(column).words()) + " ";
        return others(column).map(c -> " " + Wording.key(row.cells().get(c).words()) + " ")
                .anyMatch(o -> o.contains(said) || said.contains(o));
    }

    Stream<Integer> others(int column) {
        return IntStream.range(0, subjects()).filter(c -> c != column).boxed();
    }

    Prose statement(Row row, Cell.Stated said) {
        return Draft.inOneLine(row.aspect().plus(": ").plus(said.said()));
    }

    Prose why(Row row, int column) {
        Prose of = added("This describes “" + table.columnName(column) + "”. ");
        return row.cells().get(column) instanceof Cell.Stated said ? of.plus(statement(row, said)).plus(".") : of;
    }

    /** A subject as a noun with its article, as "a car ferry"; empty where the text does not use it as one. */
    Optional<Prose> noun(int column) {
        String name = table.columnName(column);
        String lower = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        boolean common = !table.shared().isEmpty() && unit.sources().stream()
                .anyMatch(s -> Pattern.compile("[^\\p{L}-]" + Pattern.quote(lower)).matcher(s.text()).find());
        Prose written = table.columns().get(column).plus(" " + table.shared());
        return common ? Optional.of(added(article(lower) + " ").plus(written.withCharAt(0, lower.charAt(0)))) : Optional.empty();
    }

    private static String article(String noun) {
        return noun.matches("[aeio].*|u(?!ni|se).*") ? "an" : "a";
    }

    Prose added(String text) {
        return Prose.added(table.caption().source(), text);
    }

    String seed(String kind, Row row, int column) {
        return kind + " | " + Wording.key(table.columnName(column)) + " | " + Wording.key(row.aspect().text());
    }
}
