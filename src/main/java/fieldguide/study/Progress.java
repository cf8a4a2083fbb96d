package fieldguide.study;

import fieldguide.content.StudyModule;
import java.util.List;
import java.util.Optional;

/**
 * How far somebody is with a module.
 *
 * @param readings of the units that were opened, the latest first
 * @param score over the latest answer to each question
 */
public record Progress(StudyModule module, List<Reading> readings, Score score) {
    public boolean visited(String unit) {
        return reading(unit).isPresent();
    }

    public boolean finished(String unit) {
        return reading(unit).flatMap(Reading::finished).isPresent();
    }

    /** Units finished, of those the module has now. */
    public int finished() {
        return (int) module.units().stream().filter(u -> finished(u.id())).count();
    }

    public int percent() {
        return module.units().isEmpty() ? 0 : 100 * finished() / module.units().size();
    }

    /** The unit opened last, to go on with. */
    public Optional<String> latest() {
        return readings.stream().map(Reading::unit).findFirst();
    }

    private Optional<Reading> reading(String unit) {
        return readings.stream().filter(r -> r.unit().equals(unit)).findFirst();
    }
}
