package fieldguide.table;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.Section;
import fieldguide.content.Unit;
import fieldguide.guide.Digest;
import fieldguide.guide.Glossary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what a unit compares. */
public final class ComparisonTables {
    private final Unit unit;
    private final Digest digest;
    private final List<ComparisonTable> found = new ArrayList<>();

    private ComparisonTables(Unit unit, Glossary glossary) {
        this.unit = unit;
        this.digest = Digest.of(unit, glossary);
    }

    /** The tables of a unit in the order of its text, worded as its guide: its own ones, and those derived from parallel definitions. */
    public static List<ComparisonTable> of(Unit unit, Glossary glossary) {
        Digest digest = Digest.of(unit, glossary);
        return asWritten(unit, glossary).stream().map(t -> t.withAspects(digest::label)).toList();
    }

    /** The same with rows named in the source's own words, for questions, which are asked in whole phrases. */
    public static List<ComparisonTable> asWritten(Unit unit) {
        return asWritten(unit, Glossary.of(List.of()));
    }

    private static List<ComparisonTable> asWritten(Unit unit, Glossary glossary) {
        ComparisonTables tables = new ComparisonTables(unit, glossary);
        unit.body().all().forEach(tables::read);
        return tables.found.stream().sorted(Comparator.comparingInt(t -> !t.span().file().equals(unit.body().span().file())
                ? Integer.MAX_VALUE : t.span().start())).toList();
    }

    /** With the names that the unit itself uses. */
    public static List<ComparisonTable> of(Unit unit) {
        return of(unit, Glossary.of(List.of()));
    }

    private void read(Section section) {
        section.blocks().stream().flatMap(Block::all).forEach(b -> read(b, section));
        siblings(section).flatMap(s -> new DerivedTable(digest).of(s, id(section, "sections"), section.heading())).ifPresent(found::add);
    }

    private void read(Block block, Section section) {
        Optional<ComparisonTable> table = switch (block) {
            case Block.Table t -> new SourceTable(digest, unit.sourceOf(t.span())).of(t, id(section, "table"), section.heading());
            case Block.Items list when !list.ordered() -> derived(Definitions.of(list), section);
            case Block.Grid grid -> derived(Definitions.of(grid), section);
            default -> Optional.empty();
        };
        table.ifPresent(found::add);
    }

    private Optional<ComparisonTable> derived(List<Definition> definitions, Section section) {
        return new DerivedTable(digest).of(definitions, id(section, "derived"), section.heading());
    }

    /** Subsections whose headings end alike, if there are at least two. */
    private Optional<List<Definition>> siblings(Section section) {
        return section.sections().stream()
                .map(first -> section.sections().stream().filter(s -> endsAlike(first.heading(), s.heading())).toList())
                .filter(alike -> alike.size() > 1 && alike.stream().map(s -> s.span().file()).distinct().count() == 1).findFirst()
                .map(alike -> alike.stream().map(s -> Definitions.of(s, unit.sourceOf(s.span()))).toList());
    }

    private static boolean endsAlike(Prose a, Prose b) {
        return a == b || !SharedWords.of(List.of(a, b)).shared().isEmpty();
    }

    private String id(Section section, String kind) {
        String base = section.anchor().isEmpty() ? kind : section.anchor() + "-" + kind;
        long before = found.stream().filter(t -> t.id().equals(base) || t.id().matches("\\Q" + base + "\\E-\\d+")).count();
        return before == 0 ? base : base + "-" + (before + 1);
    }
}
