package fieldguide.web.reading;

import fieldguide.content.SourceSpan;
import fieldguide.guide.KeyPoint;
import fieldguide.web.html.Addresses;
import fieldguide.web.html.Html;
import fieldguide.web.html.ProseHtml;
import fieldguide.web.html.SourcePlaces;
import fieldguide.web.library.Derived;
import java.util.Optional;

/**
 * The source of one key point, as the panel beside the guide shows it.
 *
 * @param sentence the source's words as HTML
 * @param place file and lines
 * @param address where the source view shows the paragraph
 */
public record PointSource(String id, String sentence, String place, String address) {

    static Optional<PointSource> of(Derived derived, String pointId) {
        return derived.guide().points().filter(p -> p.id().equals(pointId)).findFirst().map(p -> of(derived, p));
    }

    private static PointSource of(Derived derived, KeyPoint point) {
        Addresses addresses = new Addresses(derived.module(), derived.unit());
        Html html = new Html();
        new ProseHtml(html, addresses).write(point.sentence());
        SourceSpan span = point.sentence().span().orElse(point.span());
        return new PointSource(point.id(), html.toString(), span.file() + ", " + SourcePlaces.lines(span),
                new SourcePlaces(derived.module(), derived.unit()).address(span));
    }
}
