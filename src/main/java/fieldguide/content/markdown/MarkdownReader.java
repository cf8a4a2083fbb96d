package fieldguide.content.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.Section;
import fieldguide.content.SourceSpan;
import fieldguide.content.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads markdown, Learn's extensions included, into sections and blocks. */
public final class MarkdownReader {
    static final Parser PARSER = Parser.builder(new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), StrikethroughExtension.create(), TaskListExtension.create()))
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, false)
            .set(TablesExtension.MAX_HEADER_ROWS, 1)
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .toImmutable()).build();

    private final SourceFiles files;
    private final Problems problems;

    public MarkdownReader(SourceFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /**
     * A text as one tree of sections.
     *
     * @param title its heading where the text itself brings none
     * @param sources all files it was read from, its own first
     */
    public record Read(Section body, boolean titled, Set<SourceText> sources) {}

    /** Reads a text whose title may be its first heading. */
    public Read read(MappedText text, Optional<Prose> title) {
        Inclusion inclusion = inclusion();
        List<Part> parts = new ArrayList<>(Grouping.sections(parts(clean(text, inclusion), inclusion), problems));
        Optional<Part.Heading> first = parts.isEmpty() || !(parts.getFirst() instanceof Part.Heading h)
                || h.level() > 1 || title.filter(t -> !t.text().equalsIgnoreCase(h.text().text())).isPresent()
                ? Optional.empty() : Optional.of(h);
        first.ifPresent(h -> parts.removeFirst());
        Prose heading = first.map(Part.Heading::text).or(() -> title).orElseGet(() -> Prose.added(text.source(), ""));
        SourceSpan span = text.span(0, text.text().length());
        Set<SourceText> sources = new LinkedHashSet<>(List.of(text.source()));
        sources.addAll(inclusion.used());
        Section body = Sections.build(heading, span, parts);
        body.sections().stream().flatMap(Section::all).filter(s -> s.blocks().isEmpty() && s.sections().isEmpty()).forEach(this::empty);
        return new Read(body, first.isPresent() || title.isPresent(), sources);
    }

    private void empty(Section section) {
        problems.warning(section.span().file(), section.span().firstLine(), "empty-section",
                "Nothing stands below the heading \"" + section.heading().text() + "\"; write what it announces, or remove it.");
    }

    /** Reads a short text, as a quiz option, which has no sections. */
    public List<Block> blocks(MappedText text) {
        Inclusion inclusion = inclusion();
        return Grouping.item(parts(clean(text, inclusion), inclusion), problems);
    }

    private Inclusion inclusion() {
        Inclusion[] self = new Inclusion[1];
        self[0] = new Inclusion(files, problems, source -> parts(clean(FrontMatter.split(source).body(), self[0]), self[0]));
        return self[0];
    }

    private MappedText clean(MappedText text, Inclusion inclusion) {
        return Cleaning.clean(text, inclusion, problems);
    }

    private List<Part> parts(MappedText cleaned, Inclusion inclusion) {
        return new BlockReader(cleaned, new Directives(inclusion), problems).parts(PARSER.parse(cleaned.text()));
    }
}
