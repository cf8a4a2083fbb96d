package fieldguide.web.reading;

import fieldguide.content.Prose;
import fieldguide.content.Sentences;
import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.study.Reading;
import fieldguide.web.html.Addresses;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A module as the library shows it to one learner.
 *
 * @param line the first sentence of the summary
 * @param units in order, each with how far the learner is
 */
public record Plate(String title, String address, String summary, String line, List<String> objectives, List<String> prerequisites, int minutes,
        List<UnitLine> units, Optional<Instant> lastOpened) {

    /** A unit in the list of its module. */
    public record UnitLine(String title, String address, int minutes, boolean visited, boolean finished) {}

    static Plate of(StudyModule module, List<Reading> readings) {
        List<UnitLine> units = module.units().stream().map(u -> line(module, u, readings)).toList();
        return new Plate(module.title(), Addresses.module(module), module.summary().map(Prose::text).orElse(""), firstSentence(module),
                texts(module.objectives()), texts(module.prerequisites()), module.minutes(), units,
                readings.stream().map(Reading::visited).max(Instant::compareTo));
    }

    private static UnitLine line(StudyModule module, Unit unit, List<Reading> readings) {
        Optional<Reading> reading = readings.stream().filter(r -> r.unit().equals(unit.id())).findFirst();
        return new UnitLine(unit.title(), Addresses.unit(module, unit), unit.minutes(), reading.isPresent(),
                reading.flatMap(Reading::finished).isPresent());
    }

    private static String firstSentence(StudyModule module) {
        return module.summary().stream().flatMap(s -> Sentences.of(s).stream()).map(Prose::text).findFirst().orElse("");
    }

    private static List<String> texts(List<Prose> prose) {
        return prose.stream().map(Prose::text).toList();
    }

    public long finished() {
        return units.stream().filter(UnitLine::finished).count();
    }

    public boolean started() {
        return lastOpened.isPresent();
    }

    public boolean complete() {
        return finished() == units.size();
    }

    /** The first unit that is not finished, to go on with. */
    public Optional<UnitLine> next() {
        return units.stream().filter(u -> !u.finished()).findFirst();
    }
}
