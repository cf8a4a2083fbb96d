package fieldguide.web.quiz;

import fieldguide.content.SourceSpan;
import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.guide.KeyPoint;
import fieldguide.quiz.item.Basis;
import fieldguide.web.html.Addresses;
import fieldguide.web.library.Shelf;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the bullet of a guide that an answer rests on. */
@Component
public class GuideLinks {
    private final Shelf shelf;

    GuideLinks(Shelf shelf) {
        this.shelf = shelf;
    }

    /** @param unit the unit's title */
    public record GuideLink(String address, String unit) {}

    /** The point that covers most of the source, or else the unit; empty where no source in a unit is known. */
    public Optional<GuideLink> to(Basis basis, StudyModule module) {
        return basis.source().flatMap(span -> module.units().stream()
                .filter(u -> u.sources().stream().anyMatch(s -> s.file().equals(span.file()))).findFirst()
                .map(u -> link(module, u, span)));
    }

    private GuideLink link(StudyModule module, Unit unit, SourceSpan span) {
        String address = Addresses.unit(module, unit);
        return shelf.edition().of(module, unit).guide().points()
                .filter(p -> overlap(p, span) > 0)
                .max(Comparator.comparingInt((KeyPoint p) -> overlap(p, span)))
                .map(p -> new GuideLink(address + "?point=" + p.id() + "#p-" + p.id(), unit.title()))
                .orElseGet(() -> new GuideLink(address, unit.title()));
    }

    private static int overlap(KeyPoint point, SourceSpan span) {
        SourceSpan own = point.span();
        return own.file().equals(span.file()) ? Math.min(own.end(), span.end()) - Math.max(own.start(), span.start()) : 0;
    }
}
