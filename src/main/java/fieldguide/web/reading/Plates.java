package fieldguide.web.reading;

import fieldguide.content.Library;
import fieldguide.content.Prose;
import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.study.Reading;
import fieldguide.study.Readings;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts modules and one learner's readings together. */
@Component
class Plates {
    private final Readings readings;

    Plates(Readings readings) {
        this.readings = readings;
    }

    /** The modules that have all words of a query, the one opened last first, then in the library's order. */
    List<Plate> of(Library library, String query, String owner) {
        Map<String, List<Reading>> known = readings.of(owner);
        return library.modules().stream().filter(m -> matches(m, query))
                .map(m -> Plate.of(m, known.getOrDefault(m.id(), List.of())))
                .sorted(Comparator.comparing((Plate p) -> p.lastOpened().orElse(Instant.MIN)).reversed()).toList();
    }

    Plate of(StudyModule module, String owner) {
        return Plate.of(module, readings.of(owner).getOrDefault(module.id(), List.of()));
    }

    private static boolean matches(StudyModule module, String query) {
        String text = Stream.of(Stream.of(module.title()), module.summary().stream().map(Prose::text),
                        module.objectives().stream().map(Prose::text), module.units().stream().map(Unit::title))
                .flatMap(s -> s).collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
        return Arrays.stream(query.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }
}
