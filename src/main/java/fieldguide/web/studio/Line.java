package fieldguide.web.studio;

import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.guide.Coverage.Flaw;
import fieldguide.measure.Measures;
import fieldguide.measure.UnitCheck;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The library, a module or a unit in the table of figures.
 *
 * @param failed units of which no guide could be made
 */
record Line(String title, String address, Measures figures, int failed) {

    /** One step back up. */
    record Link(String title, String address) {}

    static Line of(String title, String address, List<UnitCheck> checks, int units) {
        return new Line(title, address, Measures.of(checks), units - checks.size());
    }

    static String address(StudyModule module) {
        return UriComponentsBuilder.fromPath("/studio/coverage").pathSegment(module.slug()).encode().toUriString();
    }

    static String address(StudyModule module, Unit unit) {
        return UriComponentsBuilder.fromPath("/studio/coverage").pathSegment(module.slug(), unit.slug()).encode().toUriString();
    }

    /** The share of the sentences with a fact that the guide has. */
    public String coverage() {
        return String.format(Locale.ROOT, "%.1f %%", 100 * figures.coverage());
    }

    public String faithfulness() {
        return String.format(Locale.ROOT, "%.1f %%", 100 * figures.faithfulness());
    }

    public int tooLong() {
        return flaws(Flaw.Kind.LONG, Flaw.Kind.DEEP);
    }

    public int inTheAir() {
        return flaws(Flaw.Kind.DANGLING);
    }

    public int unfaithful() {
        return flaws(Flaw.Kind.INVENTED, Flaw.Kind.LOST);
    }

    private int flaws(Flaw.Kind... kinds) {
        return Stream.of(kinds).mapToInt(k -> figures.flaws().getOrDefault(k.name().toLowerCase(Locale.ROOT), 0)).sum();
    }
}
