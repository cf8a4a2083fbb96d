package fieldguide.web.sandbox.lesson;

import fieldguide.content.Unit;
import fieldguide.web.html.Addresses;
import fieldguide.web.library.Shelf;
import fieldguide.web.sandbox.lesson.Mistake.Source;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds where the library teaches something; another library may not. */
@Component
class Sources {
    private final Shelf shelf;

    Sources(Shelf shelf) {
        this.shelf = shelf;
    }

    /** A place in a unit. */
    record Found(String title, String address) {}

    Optional<Found> find(Source source) {
        return shelf.library().module(source.module()).flatMap(module -> module.unit(source.unit())
                .map(unit -> new Found(source.heading(), Addresses.unit(module, unit) + anchor(unit, source.heading()))));
    }

    private static String anchor(Unit unit, String heading) {
        return unit.body().sections().stream().filter(s -> s.heading().text().equals(heading)).findFirst()
                .map(s -> "#" + s.anchor()).orElse("");
    }
}
