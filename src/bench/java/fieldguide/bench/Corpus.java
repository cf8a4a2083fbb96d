package fieldguide.bench;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import fieldguide.content.Library;
import fieldguide.content.LibraryReader;
import fieldguide.content.SourceText;
import fieldguide.content.Unit;
import fieldguide.guide.Glossary;
import fieldguide.guide.Guide;
import fieldguide.guide.Guides;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The work to be measured; each operation does it once for every unit of a folder of modules. */
@State(Scope.Benchmark)
public class Corpus {
    @Param("content")
    public String folder;

    private List<Unit> units = List.of();
    private List<String> texts = List.of();
    private Library library;
    private Glossary glossary;
    private Guides known;

    @Setup
    public void read() {
        library = LibraryReader.read(Path.of(folder));
        units = library.modules().stream().flatMap(m -> m.units().stream()).toList();
        texts = units.stream().flatMap(u -> u.sources().stream()).map(SourceText::text).toList();
        glossary = Glossary.of(library.terms());
        known = new Guides(library.terms());
    }

    /** What the parser alone takes, from text to plain HTML: the measure for all else. */
    @Benchmark
    public void flexmark(Blackhole hole) {
        Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
        HtmlRenderer renderer = HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();
        texts.forEach(t -> hole.consume(renderer.render(parser.parse(t))));
    }

    /** From files to units: finding, parsing, repairing. */
    @Benchmark
    public Library reading() {
        return LibraryReader.read(Path.of(folder));
    }

    /** From units to guides that nobody has seen before. */
    @Benchmark
    public void cold(Blackhole hole) {
        units.forEach(u -> hole.consume(Guide.of(u, glossary)));
    }

    /** Guides of a library that was read again and did not change. */
    @Benchmark
    public void unchanged(Blackhole hole) {
        units.forEach(known::of);
        Guides again = known.next(library.terms(), units.stream());
        units.forEach(u -> hole.consume(again.of(u)));
    }

    List<Unit> units() {
        return units;
    }

    Glossary glossary() {
        return glossary;
    }
}
