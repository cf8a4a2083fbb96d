package fieldguide.measure;

import fieldguide.content.StudyModule;
import fieldguide.content.Term;
import fieldguide.content.Unit;
import fieldguide.guide.Coverage;
import fieldguide.guide.Coverage.Flaw;
import fieldguide.guide.Guide;
import fieldguide.table.ComparisonTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A unit's guide, checked.
 *
 * @param flaws what the derivation says of its guide, and what a witness who does not know its rules found; in the order of the text
 * @param paragraphs how many paragraphs are left
 */
public record UnitCheck(StudyModule module, Unit unit, Guide guide, List<Flaw> flaws, long paragraphs, Volume volume) {
    private static final Comparator<Flaw> BY_PLACE = Comparator.comparing((Flaw f) -> f.span().file())
            .thenComparingInt(f -> f.span().start()).thenComparing(Flaw::kind);

    /**
     * @param tables the unit's comparison tables, which replace the source's own
     * @param terms the library's glossary
     */
    public static UnitCheck of(StudyModule module, Unit unit, Guide guide, List<ComparisonTable> tables, List<Term> terms) {
        List<Flaw> flaws = new ArrayList<>(guide.coverage().flaws());
        Set<Place> told = flaws.stream().map(Place::of).collect(Collectors.toSet());
        Witness.flaws(unit, guide, terms).stream().filter(w -> !told.contains(Place.of(w))).forEach(flaws::add);
        flaws.sort(BY_PLACE);
        return new UnitCheck(module, unit, guide, List.copyOf(flaws), Shown.paragraphs(guide), Volume.of(unit, guide, tables));
    }

    /** What two checks may both say of one point; it is told once. */
    private record Place(Flaw.Kind kind, String point) {
        static Place of(Flaw flaw) {
            return new Place(flaw.kind(), flaw.point());
        }
    }

    public Coverage coverage() {
        return guide.coverage();
    }
}
