package fieldguide.table;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.Section;
import fieldguide.content.Unit;
import fieldguide.guide.NoteStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what a unit compares. */
public final class ComparisonTables {
    private final Unit unit;
    private final List<ComparisonTable> found = new ArrayList<>();

    private ComparisonTables(Unit unit) {
        this.unit = unit;
    }

    /** The tables of a unit in the order of its text: its own ones, and those derived from parallel definitions; in note style. */
    public static List<ComparisonTable> of(Unit unit) {
        NoteStyle notes = NoteStyle.of(unit.body());
        return asWritten(unit).stream().map(t -> InNotes.of(t, notes)).toList();
    }

    /** The same in the source's own words, for questions, which are asked in whole phrases. */
    public static List<ComparisonTable> asWritten(Unit unit) {
        ComparisonTables tables = new ComparisonTables(unit);
        unit.body().all().forEach(tables::read);
        return tables.found.stream().sorted(Comparator.comparingInt(t -> !t.span().file().equals(unit.body().span().file())
                ? Integer.MAX_VALUE : t.span().start())).toList();
    }

    private void read(Section section) {
        section.blocks().stream().flatMap(Block::all).forEach(b -> read(b, section));
        siblings(section).flatMap(s -> DerivedTable.of(s, id(section, "sections"), section.heading())).ifPresent(found::add);
    }

    private void read(Block block, Section section) {
        Optional<ComparisonTable> table = switch (block) {
            case Block.Table t -> SourceTable.of(t, id(section, "table"), section.heading(), unit.sourceOf(t.span()));
            case Block.Items list when !list.ordered() -> derived(Definitions.of(list), section);
            case Block.Grid grid -> derived(Definitions.of(grid), section);
            default -> Optional.empty();
        };
        table.ifPresent(found::add);
    }

    private Optional<ComparisonTable> derived(List<Definition> definitions, Section section) {
        return DerivedTable.of(definitions, id(section, "derived"), section.heading());
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
