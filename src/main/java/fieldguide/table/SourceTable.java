package fieldguide.table;

import fieldguide.content.Block;
import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.content.SourceText;
import fieldguide.guide.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A table that an author drew, made regular. */
final class SourceTable {
    private static final Pattern ASPECTS = Pattern.compile(
            "|aspects?|characteristics?|features?|propert(?:y|ies)|criteri(?:on|a)|attributes?|capabilit(?:y|ies)|factors?|categor(?:y|ies)"
                    + "|areas?|differences?|comparisons?|considerations?|requirements?");
    private static final Pattern ABOUT =
            Pattern.compile(".*\\b(?:descriptions?|details?|meanings?|purposes?|examples?|values?|notes?|uses?|use for"
            + "|use case|when to use|defaults?|returns?|explanations?|definitions?|samples?|results?)$");

    private final Digest digest;
    private final SourceText source;

    SourceTable(Digest digest, SourceText source) {
        this.digest = digest;
        this.source = source;
    }

    /** Empty for tables that only lay out a page: pictures beside text, or a single row without a head. */
    Optional<ComparisonTable> of(Block.Table table, String id, Prose caption) {
        Block.Table repaired = withHead(table);
        int width = width(repaired);
        boolean laysOut = repaired.rows().stream().allMatch(r -> isPicture(r.cells().getFirst()))
                || (isBlank(repaired.head()) && repaired.rows().size() < 2);
        if (width < 2 || repaired.rows().isEmpty() || laysOut) {
            return Optional.empty();
        }
        List<Prose> heads = IntStream.range(0, width).mapToObj(i -> at(repaired.head(), i)).toList();
        SharedWords columns = SharedWords.of(heads.subList(1, width));
        List<Row> rows = repaired.rows().stream().map(r -> row(r, heads)).toList();
        return Optional.of(new ComparisonTable(id, ComparisonTable.Origin.SOURCE, subjects(heads, columns, rows), caption,
                heads.getFirst(), columns.own(), columns.shared(), rows, table.span()));
    }

    /** A row of bold words below an empty head is the head. */
    private static Block.Table withHead(Block.Table table) {
        boolean promote = isBlank(table.head()) && table.rows().size() > 1
                && table.rows().getFirst().cells().stream().allMatch(SourceTable::isBold);
        return promote ? new Block.Table(table.rows().getFirst().cells(), table.rows().subList(1, table.rows().size()), table.span())
                : table;
    }

    private static int width(Block.Table table) {
        int widest = table.rows().stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        return Math.max(widest, table.head().size());
    }

    private Row row(Block.Row row, List<Prose> heads) {
        Prose aspect = Wording.withoutStop(withoutPictures(at(row.cells(), 0)));
        List<Cell> cells = new ArrayList<>();
        for (int i = 1; i < heads.size(); i++) {
            cells.add(cell(at(row.cells(), i), List.of(aspect, heads.get(i)), row));
        }
        return new Row(aspect, List.copyOf(cells));
    }

    private Cell cell(Prose written, List<Prose> subjects, Block.Row row) {
        return written.isBlank() ? new Cell.NotStated()
                : new Cell.Stated(digest.points(written, subjects), Wording.first(written), written, written.span().orElse(row.span()));
    }

    private Prose at(List<Prose> cells, int index) {
        return index < cells.size() ? cells.get(index).strip() : Prose.added(source, "");
    }

    private static ComparisonTable.Subjects subjects(List<Prose> heads, SharedWords columns, List<Row> rows) {
        boolean named = ASPECTS.matcher(Wording.key(heads.getFirst().text())).matches();
        boolean counted = rows.stream().allMatch(r -> r.aspect().text().matches("\\d+"));
        boolean about = heads.stream().skip(1).anyMatch(h -> h.isBlank() || ABOUT.matcher(Wording.key(h.text())).matches());
        boolean inColumns = heads.size() > 2 && !about && (named || counted || !columns.shared().isEmpty());
        return inColumns ? ComparisonTable.Subjects.IN_COLUMNS : ComparisonTable.Subjects.IN_ROWS;
    }

    private static boolean isBlank(List<Prose> cells) {
        return cells.stream().allMatch(Prose::isBlank);
    }

    private static boolean isBold(Prose cell) {
        return cell.isBlank() || cell.marks().stream()
                .anyMatch(m -> m.kind() == Mark.Kind.STRONG && m.from() == 0 && m.to() == cell.length());
    }

    /** A picture beside a name is left to the page; by itself it is all there is. */
    private static Prose withoutPictures(Prose cell) {
        return isPicture(cell) ? cell : cell.marks().stream().filter(m -> m.kind() == Mark.Kind.IMAGE).findFirst()
                .map(m -> cell.slice(0, m.from()).plus(cell.slice(m.to(), cell.length())).strip()).orElse(cell);
    }

    private static boolean isPicture(Prose cell) {
        return cell.isBlank() || cell.marks().stream()
                .anyMatch(m -> m.kind() == Mark.Kind.IMAGE && m.to() - m.from() >= cell.strip().length());
    }
}
