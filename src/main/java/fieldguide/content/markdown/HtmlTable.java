package fieldguide.content.markdown;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of a table that is written in HTML. */
final class HtmlTable {
    private final MappedText text;
    private final int start;
    private final List<List<Prose>> rows = new ArrayList<>();
    private final List<SourceSpan> spans = new ArrayList<>();
    private boolean headed;

    HtmlTable(MappedText text, int start) {
        this.text = text;
        this.start = start;
    }

    void row(int at) {
        rows.add(new ArrayList<>());
        spans.add(text.span(at, at + 1));
    }

    void cell(Prose words, boolean head, int at) {
        if (rows.isEmpty()) {
            row(at);
        }
        headed |= head && rows.size() == 1;
        rows.getLast().add(words);
        spans.set(spans.size() - 1, words.span().map(spans.getLast()::with).orElse(spans.getLast()));
    }

    Optional<Block> table(int end) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) {
            return Optional.empty();
        }
        List<Prose> head = filled(headed ? rows.getFirst() : List.of(), width);
        List<Block.Row> body = new ArrayList<>();
        for (int i = headed ? 1 : 0; i < rows.size(); i++) {
            if (rows.get(i).stream().anyMatch(c -> !c.isBlank())) {
                body.add(new Block.Row(filled(rows.get(i), width), spans.get(i)));
            }
        }
        return Optional.of(new Block.Table(head, body, text.span(start, end)));
    }

    private List<Prose> filled(List<Prose> cells, int width) {
        return Stream.concat(cells.stream(), Stream.generate(() -> Prose.added(text.source(), "")).limit(width - cells.size())).toList();
    }
}
