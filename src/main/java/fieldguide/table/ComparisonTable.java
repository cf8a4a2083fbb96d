package fieldguide.table;

import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Subjects beside each other.
 *
 * @param id unique in its unit and steady while its section's heading stays
 * @param caption what is compared: the heading above it as a rule
 * @param corner the head of the column of aspects; blank where there is none
 * @param columns the heads of the other columns, without the words they share at their end
 * @param shared those words, as "managed identity"; empty where there are none
 */
public record ComparisonTable(String id, Origin origin, Subjects subjects, Prose caption, Prose corner, List<Prose> columns,
        String shared, List<Row> rows, SourceSpan span) {

    /** Whether an author drew the table or the text only implies it. */
    public enum Origin { SOURCE, DERIVED }

    /** Where the things that are compared stand. */
    public enum Subjects { IN_COLUMNS, IN_ROWS }

    /** Whether it compares in several respects, rather than listing things and what they are. */
    public boolean compares() {
        return columns.size() > 1;
    }

    /** Whether a row tells subjects apart; where each row is a subject, none does by itself. */
    public boolean differs(Row row) {
        return subjects == Subjects.IN_COLUMNS && compares() && row.differs();
    }

    /** The rows in which the subjects differ. */
    public List<Row> differences() {
        return rows.stream().filter(this::differs).toList();
    }

    ComparisonTable withAspects(UnaryOperator<Prose> wording) {
        return new ComparisonTable(id, origin, subjects, caption, corner, columns, shared,
                rows.stream().map(r -> new Row(wording.apply(r.aspect()), r.cells())).toList(), span);
    }

    /** The same with its rows and columns exchanged if each row is a subject. */
    public ComparisonTable subjectsInColumns() {
        if (subjects == Subjects.IN_COLUMNS) {
            return this;
        }
        List<Row> turned = IntStream.range(0, columns.size())
                .mapToObj(i -> new Row(columns.get(i), rows.stream().map(r -> r.cells().get(i)).toList())).toList();
        Prose nothing = Prose.added(caption.source(), "");
        return new ComparisonTable(id, origin, Subjects.IN_COLUMNS, caption, nothing, rows.stream().map(Row::aspect).toList(), "", turned, span);
    }

    /** Whether a contrast of two subjects tells something that the table does not show at a glance. */
    public boolean contrasts() {
        ComparisonTable turned = subjectsInColumns();
        return compares() && rows.size() > 1 && (turned.columns().size() > 2 || !new Contrast(turned, 0, 1).alike().isEmpty());
    }

    /** A column's head in full, with the shared words. */
    public String columnName(int column) {
        return (columns.get(column).text() + " " + shared).strip();
    }
}
