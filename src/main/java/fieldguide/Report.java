package fieldguide;

import fieldguide.content.Block;
import fieldguide.content.Library;
import fieldguide.content.Unit;
import fieldguide.guide.Entry;
import fieldguide.guide.Figures;
import fieldguide.guide.Guide;
import fieldguide.guide.Guides;
import fieldguide.guide.KeyPoint;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How good the guides of a library are, and how long they take.
 *
 * @param problems what lint finds in the modules themselves, errors and warnings
 * @param paragraphsLeft blocks of running text that a guide still shows
 * @param faithfulness share of points that neither add nor lose a word that matters, 0 to 1
 * @param coverage share of sentences with a fact that are in a guide, 0 to 1
 * @param medianWords words of a point; so the next two
 * @param danglingShare share of points that open with an unresolved pronoun or connective, 0 to 1
 * @param compression words of the guides for each word of the source's sentences
 * @param msPerUnitCold milliseconds to derive a guide for the first time, on average, in one thread of a machine just started
 * @param msPerUnitWarm milliseconds to get it again from the memory the portal uses, when nothing has changed
 */
record Report(int modules, int units, int problems, long paragraphsLeft, double faithfulness, double coverage, int medianWords,
        int p95Words, int maxWords, double danglingShare, double compression, double msPerUnitCold, double msPerUnitWarm) {
    private static final double NANOS = 1e6;
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Report of(Library library) {
        List<Unit> units = library.modules().stream().flatMap(m -> m.units().stream()).toList();
        Guides guides = new Guides(library.terms());
        double cold = millisPerUnit(guides, units);
        double warm = millisPerUnit(guides.next(library.terms(), units.stream()), units);
        Figures figures = units.stream().map(u -> guides.of(u).coverage().figures()).reduce(Figures.NONE, Figures::plus);
        return new Report(library.modules().size(), units.size(), (int) Findings.inSource(library).count(),
                units.stream().mapToLong(u -> paragraphs(guides.of(u))).sum(), round(figures.faithfulness()),
                round(figures.coverage()), figures.medianWords(), figures.p95Words(), figures.maxWords(),
                round(figures.danglingShare()), round(figures.compression()), round(cold), round(warm));
    }

    private static double millisPerUnit(Guides guides, List<Unit> units) {
        long begun = System.nanoTime();
        units.forEach(guides::of);
        return units.isEmpty() ? 0 : (System.nanoTime() - begun) / NANOS / units.size();
    }

    private static double round(double value) {
        return Math.round(value * 1e4) / 1e4;
    }

    private static long paragraphs(Guide guide) {
        return paragraphs(guide.root().all().flatMap(s -> s.entries().stream()));
    }

    static long paragraphs(Stream<Entry> entries) {
        return entries.flatMap(Report::shown).flatMap(Block::all)
                .filter(Block.Paragraph.class::isInstance).count();
    }

    /** The blocks of the source that an entry shows as they are, at every depth. */
    private static Stream<Block> shown(Entry entry) {
        return switch (entry) {
            case Entry.Points p -> p.list().stream().flatMap(Report::below);
            case Entry.Callout c -> c.entries().stream().flatMap(Report::shown);
            case Entry.Quotation q -> q.entries().stream().flatMap(Report::shown);
            case Entry.Verbatim v -> Stream.concat(Stream.of(v.block()), v.caption().stream().flatMap(Report::below));
            case Entry.Variants v -> v.list().stream().flatMap(a -> a.entries().stream()).flatMap(Report::shown);
        };
    }

    private static Stream<Block> below(KeyPoint point) {
        return point.children().stream().flatMap(Report::shown);
    }

    String json() {
        return JSON.writeValueAsString(this) + "\n";
    }

    String text() {
        return """
                modules, units, problems       %d, %d, %d
                paragraphs left                %d
                faithful points                %.1f %%
                sentences with a fact kept     %.1f %%
                words a point                  median %d, 95 %% at most %d, longest %d
                points that begin in the air   %.2f %%
                words of guide a word          %.2f
                milliseconds a unit            first %.1f, again %.4f
                """.formatted(modules, units, problems, paragraphsLeft, 100 * faithfulness, 100 * coverage, medianWords, p95Words,
                maxWords, 100 * danglingShare, compression, msPerUnitCold, msPerUnitWarm);
    }
}
