package fieldguide.web.studio;

import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import fieldguide.guide.Coverage.Dropped;
import fieldguide.guide.Coverage.Fate;
import fieldguide.guide.Coverage.Flaw;
import fieldguide.guide.Coverage.Kept;
import fieldguide.guide.Coverage.Missing;
import fieldguide.guide.KeyPoint;
import fieldguide.measure.Flaws;
import fieldguide.measure.UnitCheck;
import fieldguide.web.html.Addresses;
import fieldguide.web.html.Html;
import fieldguide.web.html.ProseHtml;
import fieldguide.web.html.SourcePlaces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every sentence of a unit beside what became of it. */
record Sheet(Line line, List<Row> rows, int sentences) {
    /** What became of a sentence. */
    enum Kind { KEPT, MERGED, DROPPED, MISSING }

    /**
     * One sentence.
     *
     * @param sentence as HTML
     * @param place its file and line
     * @param source where the source view shows it
     * @param note why it is in no point of its own; empty where it is
     * @param points those made of it, or those it repeats
     */
    record Row(String sentence, String place, String source, Kind fate, String note, List<Point> points, List<Fault> flaws) {}

    /** @param text as HTML */
    record Point(String text, String address) {}

    /** A flaw of a sentence or its points, with what helps. */
    record Fault(String label, String message) {}

    static Sheet of(UnitCheck check, Only only) {
        Writer writer = new Writer(check);
        List<Row> rows = check.coverage().sentences().stream().map(writer::row).filter(only::shows).toList();
        return new Sheet(Line.of(check.unit().title(), Line.address(check.module(), check.unit()), List.of(check), 1), rows,
                check.coverage().sentences().size());
    }

    private static final class Writer {
        private final Addresses addresses;
        private final SourcePlaces places;
        private final Map<String, KeyPoint> points;
        private final Map<String, List<Flaw>> flaws;
        private final Map<SourceSpan, List<Flaw>> flawsOfNone;

        Writer(UnitCheck check) {
            addresses = Addresses.outside(check.module(), check.unit());
            places = new SourcePlaces(check.module(), check.unit());
            points = check.guide().points().collect(Collectors.toMap(KeyPoint::id, p -> p));
            flaws = check.flaws().stream().filter(f -> !f.point().isEmpty()).collect(Collectors.groupingBy(Flaw::point));
            flawsOfNone = check.flaws().stream().filter(f -> f.point().isEmpty()).collect(Collectors.groupingBy(Flaw::span));
        }

        Row row(Fate fate) {
            List<Flaw> found = fate instanceof Dropped ? List.of() : fate instanceof Missing ? flawsOfNone.getOrDefault(fate.span(), List.of())
                    : fate.points().stream().flatMap(p -> flaws.getOrDefault(p, List.of()).stream()).toList();
            return new Row(html(fate.sentence()), fate.span().place(), places.address(fate.span()), kind(fate), note(fate),
                    fate.points().stream().flatMap(id -> Optional.ofNullable(points.get(id)).stream()).map(this::point).toList(),
                    found.stream().map(f -> new Fault(Flaws.label(f.kind()), Flaws.message(f))).toList());
        }

        private static Kind kind(Fate fate) {
            return switch (fate) {
                case Kept kept -> kept.merged() ? Kind.MERGED : Kind.KEPT;
                case Dropped _ -> Kind.DROPPED;
                case Missing _ -> Kind.MISSING;
            };
        }

        private static String note(Fate fate) {
            return switch (fate) {
                case Kept kept -> kept.merged() ? "shares a point with other sentences" : "";
                case Dropped dropped -> dropped.reason().wording();
                case Missing _ -> "reached no point";
            };
        }

        private Point point(KeyPoint point) {
            return new Point(html(point.text()), addresses.unit() + "#p-" + point.id());
        }

        private String html(Prose prose) {
            Html html = new Html();
            new ProseHtml(html, addresses).write(prose);
            return html.toString();
        }
    }
}
