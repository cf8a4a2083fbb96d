package fieldguide.content.plain;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.Term;
import fieldguide.content.markdown.FrontMatter;
import fieldguide.content.markdown.MarkdownReader;
import fieldguide.content.markdown.Problems;
import fieldguide.content.markdown.SourceFiles;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The library's {@code glossary.md}: a table of term, former names, abbreviation and definition. */
public final class GlossaryTable {
    private static final String FILE = "glossary.md";

    private GlossaryTable() {}

    /** All terms; none where the library has no glossary. */
    public static List<Term> read(SourceFiles files, Problems problems) {
        return files.text(FILE).map(s -> new MarkdownReader(files, problems).read(FrontMatter.split(s).body(), Optional.empty()))
                .map(r -> r.body().all().flatMap(s -> s.blocks().stream())
                        .flatMap(b -> b instanceof Block.Table t ? terms(t, problems) : Stream.empty()).toList())
                .orElse(List.of());
    }

    private static Stream<Term> terms(Block.Table table, Problems problems) {
        return table.rows().stream().filter(row -> {
            boolean complete = row.cells().size() >= 2 && !row.cells().getFirst().isBlank();
            if (!complete) {
                problems.warning(row.span().file(), row.span().firstLine(), "glossary-row",
                        "A row needs a term: | Term | Formerly | Abbreviation | Definition |");
            }
            return complete;
        }).map(GlossaryTable::term);
    }

    private static Term term(Block.Row row) {
        List<String> formerly = Arrays.stream(cell(row, 1).map(Prose::text).orElse("").split(";")).map(String::strip)
                .filter(s -> !s.isEmpty() && !s.equals("–") && !s.equals("-")).toList();
        return new Term(row.cells().getFirst().text(), formerly, cell(row, 2).map(Prose::text), cell(row, 3), row.span());
    }

    private static Optional<Prose> cell(Block.Row row, int column) {
        return row.cells().size() > column ? Optional.of(row.cells().get(column)).filter(c -> !c.isBlank() && !c.text().equals("–")) : Optional.empty();
    }
}
