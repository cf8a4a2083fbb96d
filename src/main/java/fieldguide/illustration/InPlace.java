package fieldguide.illustration;

import fieldguide.content.Block;
import fieldguide.content.SourceSpan;
import fieldguide.diagram.Flow;
import fieldguide.guide.Entry;
import fieldguide.guide.GuideSection;
import fieldguide.guide.KeyPoint;
import fieldguide.table.ComparisonTable;
import fieldguide.table.ComparisonTable.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** At which place of a unit's guide its comparison tables and flows belong. */
public record InPlace(List<ComparisonTable> tables, List<Flow> flows) {
    /** What a table of the source became. */
    public Optional<ComparisonTable> drawn(Block.Table table) {
        return tables.stream().filter(t -> t.origin() == Origin.SOURCE && t.span().equals(table.span())).findFirst();
    }

    /** The flows that the numbered points of an entry tell; their drawings go before it. */
    public List<Flow> before(Entry entry) {
        return flows.stream().filter(f -> spans(entry).anyMatch(f.span()::contains)).toList();
    }

    /** The tables that were derived from an entry, or last from it. */
    public List<ComparisonTable> after(GuideSection section, Entry entry) {
        return derived().filter(t -> section.heading().span().filter(t.span()::contains).isEmpty()).filter(t -> section.entries().stream().filter(e -> spans(e).anyMatch(t.span()::contains))
                .reduce((a, b) -> b).filter(last -> last == entry).isPresent()).toList();
    }

    /** The tables that were derived from the sections below one. */
    public List<ComparisonTable> below(GuideSection section) {
        return derived().filter(t -> section.sections().stream().anyMatch(s -> s.heading().span().filter(t.span()::contains).isPresent())).toList();
    }

    private Stream<ComparisonTable> derived() {
        return tables.stream().filter(t -> t.origin() == Origin.DERIVED);
    }

    private static Stream<SourceSpan> spans(Entry entry) {
        return entry.points().map(KeyPoint::sentence).flatMap(s -> s.span().stream());
    }
}
