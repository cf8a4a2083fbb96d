package fieldguide.web.reading;

import fieldguide.content.Block;
import fieldguide.content.SourceSpan;
import fieldguide.content.Unit;
import fieldguide.guide.KeyPoint;
import fieldguide.web.html.Addresses;
import fieldguide.web.html.BlocksHtml;
import fieldguide.web.html.Html;
import fieldguide.web.html.ProseHtml;
import fieldguide.web.library.Derived;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        String lines = span.firstLine() == span.lastLine() ? "line " + span.firstLine()
                : "lines " + span.firstLine() + " to " + span.lastLine();
        String fragment = paragraph(derived.unit(), span).map(p -> "#" + BlocksHtml.id(derived.unit(), p)).orElse("");
        return new PointSource(point.id(), html.toString(), span.file() + ", " + lines, addresses.unit() + UnitView.SOURCE.path() + fragment);
    }

    /** The paragraph around a span, if it stands in one. */
    private static Optional<SourceSpan> paragraph(Unit unit, SourceSpan span) {
        return unit.body().all().flatMap(s -> paragraphs(s.blocks())).map(Block.Paragraph::span)
                .filter(p -> p.contains(span)).findFirst();
    }

    private static Stream<Block.Paragraph> paragraphs(List<Block> blocks) {
        return blocks.stream().flatMap(b -> switch (b) {
            case Block.Paragraph p -> Stream.of(p);
            case Block.Items list -> list.items().stream().flatMap(i -> paragraphs(i.blocks()));
            case Block.Alert a -> paragraphs(a.blocks());
            case Block.Quote q -> paragraphs(q.blocks());
            case Block.Zone z -> paragraphs(z.blocks());
            case Block.Tabs t -> t.tabs().stream().flatMap(tab -> paragraphs(tab.blocks()));
            case Block.Grid g -> g.columns().stream().flatMap(PointSource::paragraphs);
            case Block.Table t -> Stream.of();
            case Block.Code c -> Stream.of();
            case Block.Figure f -> Stream.of();
            case Block.Video v -> Stream.of();
            case Block.Formula f -> Stream.of();
        });
    }
}
