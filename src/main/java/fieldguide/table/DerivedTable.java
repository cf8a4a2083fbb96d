package fieldguide.table;

import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import fieldguide.guide.Digest;
import fieldguide.guide.KeyPoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table that parallel definitions add up to. Made only where it is clearly one: see {@link #of}. */
final class DerivedTable {
    private static final int MOST_SUBJECTS = 4;

    private final Digest digest;

    DerivedTable(Digest digest) {
        this.digest = digest;
    }

    /**
     * Needs two to four terms that end with the same words, and two rows in which every subject has a statement.
     * A row that only some subjects fill is kept if its aspect matters by itself, as deletion does.
     */
    Optional<ComparisonTable> of(List<Definition> subjects, String id, Prose caption) {
        SharedWords names = SharedWords.of(subjects.stream().map(Definition::term).toList());
        long files = subjects.stream().map(s -> s.span().file()).distinct().count();
        if (subjects.size() < 2 || subjects.size() > MOST_SUBJECTS || names.shared().isEmpty() || files != 1) {
            return Optional.empty();
        }
        List<Row> rows = rows(subjects);
        if (rows.stream().filter(r -> !r.hasGaps()).count() < 2) {
            return Optional.empty();
        }
        Prose corner = Prose.added(caption.source(), "");
        SourceSpan span = subjects.stream().map(Definition::span).reduce(SourceSpan::with).orElseThrow();
        List<Prose> heads = names.own().stream().map(Wording::capitalised).toList();
        return Optional.of(new ComparisonTable(id, ComparisonTable.Origin.DERIVED, ComparisonTable.Subjects.IN_COLUMNS,
                caption, corner, heads, names.shared(), rows, span));
    }

    private List<Row> rows(List<Definition> subjects) {
        List<Map<String, List<Statement>>> said = subjects.stream().map(DerivedTable::byAspect).toList();
        List<Row> rows = new ArrayList<>();
        inOrder(said).forEach(name -> {
            String key = name.key();
            List<Cell> cells = IntStream.range(0, subjects.size())
                    .mapToObj(i -> cell(said.get(i).getOrDefault(key, List.of()), subjects.get(i).term())).toList();
            long stated = cells.stream().filter(Cell::isStated).count();
            if (stated > 1 || name.common()) {
                rows.add(new Row(name.label(), cells));
            }
        });
        commands(subjects).ifPresent(rows::add);
        return List.copyOf(rows);
    }

    /** One statement for each aspect: in the order of the first subject, what others add behind what it follows there. */
    private static List<Statement> inOrder(List<Map<String, List<Statement>>> said) {
        List<Statement> order = new ArrayList<>();
        for (Map<String, List<Statement>> subject : said) {
            int behind = 0;
            for (List<Statement> statements : subject.values()) {
                List<String> known = order.stream().map(Statement::key).toList();
                int at = known.indexOf(statements.getFirst().key());
                if (at < 0) {
                    at = behind;
                    order.add(at, statements.getFirst());
                }
                behind = at + 1;
            }
        }
        return order;
    }

    private static Map<String, List<Statement>> byAspect(Definition subject) {
        Map<String, List<Statement>> found = new LinkedHashMap<>();
        for (int i = 0; i < subject.statements().size(); i++) {
            boolean first = i == 0 && subject.opened();
            Aspects.of(subject.statements().get(i), first).map(s -> first ? s.saidIn(subject.opening()) : s)
                    .ifPresent(s -> found.computeIfAbsent(s.key(), _ -> new ArrayList<>()).add(s));
        }
        return found;
    }

    /** All that is said of a subject in one respect. */
    private Cell cell(List<Statement> statements, Prose subject) {
        if (statements.isEmpty()) {
            return new Cell.NotStated();
        }
        Prose full = statements.stream().map(Statement::full).reduce((a, b) -> a.plus(" ").plus(b)).orElseThrow();
        List<KeyPoint> points = statements.stream().flatMap(s -> digest.points(s.said(), List.of(subject)).stream()).toList();
        return full.span().<Cell>map(span -> new Cell.Stated(points, Wording.first(statements.getFirst().said()), full, span)).orElseGet(Cell.NotStated::new);
    }

    private static Optional<Row> commands(List<Definition> subjects) {
        boolean all = subjects.stream().allMatch(s -> !s.commands().isEmpty());
        return all ? Optional.of(new Row(Prose.added(subjects.getFirst().term().source(), "Commands"),
                subjects.stream().map(s -> joined(s.commands())).toList())) : Optional.empty();
    }

    private static Cell joined(List<Cell.Stated> commands) {
        return commands.stream().reduce((a, b) -> new Cell.Stated(Stream.concat(a.points().stream(), b.points().stream()).toList(),
                a.said().plus(", ").plus(b.said()), a.full().plus("\n").plus(b.full()), a.span().with(b.span()))).<Cell>map(c -> c).orElseGet(Cell.NotStated::new);
    }
}
