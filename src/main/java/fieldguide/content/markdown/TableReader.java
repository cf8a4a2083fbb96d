package fieldguide.content.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import fieldguide.content.Block;
import fieldguide.content.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads a table and makes its rows equally long. */
final class TableReader {
    private TableReader() {}

    static Block.Table read(TableBlock table, MappedText text) {
        List<List<Prose>> heads = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (part instanceof TableHead && row instanceof TableRow) {
                    heads.add(cells(row, text));
                } else if (part instanceof TableBody && row instanceof TableRow) {
                    rows.add(new Block.Row(cells(row, text), text.span(row.getStartOffset(), row.getEndOffset())));
                }
            }
        }
        List<Prose> head = heads.isEmpty() ? List.of() : heads.getFirst();
        int width = Stream.concat(Stream.of(head.size()), rows.stream().map(r -> r.cells().size())).max(Integer::compare).orElse(0);
        List<Block.Row> filled = rows.stream().map(r -> new Block.Row(filled(r.cells(), width, text), r.span()))
                .filter(r -> r.cells().stream().anyMatch(c -> !c.isBlank())).toList();
        return new Block.Table(filled(head, width, text), filled, text.span(table.getStartOffset(), table.getEndOffset()));
    }

    private static List<Prose> cells(Node row, MappedText text) {
        List<Prose> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(InlineReader.read(cell, text));
            }
        }
        return cells;
    }

    private static List<Prose> filled(List<Prose> cells, int width, MappedText text) {
        return Stream.concat(cells.stream(),
                Stream.generate(() -> Prose.added(text.source(), "")).limit(width - cells.size())).toList();
    }
}
