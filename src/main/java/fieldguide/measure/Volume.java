package fieldguide.measure;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.Unit;
import fieldguide.content.WordCount;
import fieldguide.guide.Coverage.Fate;
import fieldguide.guide.Entry;
import fieldguide.guide.Guide;
import fieldguide.guide.KeyPoint;
import fieldguide.table.ComparisonTable;
import fieldguide.table.Row;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much there is to read, in runs of characters between white space; headings and code are the same on both sides and not counted.
 *
 * @param source words of all sentences and table cells of the source
 * @param guide words of all points and of the table cells a reader sees
 */
record Volume(long source, long guide) {
    static final Volume NONE = new Volume(0, 0);

    /** @param tables the unit's comparison tables, which replace the source's own */
    static Volume of(Unit unit, Guide guide, List<ComparisonTable> tables) {
        long sentences = words(guide.coverage().sentences().stream().map(Fate::sentence));
        long points = words(guide.points().map(KeyPoint::text));
        long cells = unit.body().all().flatMap(s -> s.blocks().stream()).flatMap(Block::all).mapToLong(Volume::written).sum();
        long shown = guide.root().all().flatMap(s -> s.entries().stream()).flatMap(Volume::tables).mapToLong(t -> shown(t, tables)).sum();
        return new Volume(sentences + cells, points + shown);
    }

    Volume plus(Volume other) {
        return new Volume(source + other.source, guide + other.guide);
    }

    /** Words of the guide for each word of the source. */
    double compression() {
        return source == 0 ? 1 : (double) guide / source;
    }

    private static long words(Stream<Prose> texts) {
        return texts.mapToLong(WordCount::of).sum();
    }

    private static long written(Block block) {
        return block instanceof Block.Table t ? words(Stream.concat(t.head().stream(), t.rows().stream().flatMap(r -> r.cells().stream()))) : 0;
    }

    private static long shown(Block.Table table, List<ComparisonTable> tables) {
        return tables.stream().filter(t -> t.origin() == ComparisonTable.Origin.SOURCE && t.span().equals(table.span())).findFirst()
                .map(Volume::shown).orElseGet(() -> written(table));
    }

    private static long shown(ComparisonTable table) {
        return WordCount.of(table.corner()) + words(table.columns().stream()) + table.rows().stream().mapToLong(Volume::shown).sum();
    }

    private static long shown(Row row) {
        return WordCount.of(row.aspect()) + row.cells().stream().mapToLong(c -> WordCount.of(c.words())).sum();
    }

    private static Stream<Block.Table> tables(Entry entry) {
        return Shown.in(entry).filter(Block.Table.class::isInstance).map(Block.Table.class::cast);
    }
}
