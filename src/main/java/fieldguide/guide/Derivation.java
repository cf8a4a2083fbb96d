package fieldguide.guide;

import fieldguide.content.Block;
import fieldguide.content.Section;
import fieldguide.content.Unit;
import java.util.List;
import java.util.Optional;

/** One unit on its way to a guide. */
final class Derivation {
    private final Unit unit;

    Derivation(Unit unit, Glossary glossary) {
        this.unit = unit;
    }

    Guide guide() {
        return new Guide(section(unit.body()), new Coverage(List.of(), List.of(), List.of(), Figures.NONE), List.of());
    }

    private GuideSection section(Section section) {
        return new GuideSection(section.anchor(), section.level(), section.heading(),
                section.blocks().stream().map(Derivation::entry).toList(),
                section.sections().stream().map(this::section).toList());
    }

    private static Entry entry(Block block) {
        if (block instanceof Block.Paragraph p) {
            return new Entry.Points(false, List.of(new KeyPoint(Integer.toHexString(p.prose().text().hashCode()), Optional.empty(),
                    p.prose(), List.of(), p.span(), p.prose())));
        }
        return new Entry.Verbatim(block, Optional.empty());
    }
}
