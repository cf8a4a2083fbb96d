package fieldguide.web.html;

import fieldguide.content.Block;
import fieldguide.content.SourceSpan;
import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where a unit's source view shows a stretch of its text. */
public final class SourcePlaces {
    private final StudyModule module;
    private final Unit unit;
    /** What the source view gives an address in each file, by its beginning. */
    private final Map<String, NavigableMap<Integer, SourceSpan>> places = new HashMap<>();

    public SourcePlaces(StudyModule module, Unit unit) {
        this.module = module;
        this.unit = unit;
        unit.body().all().flatMap(s -> s.blocks().stream()).flatMap(Block::all).flatMap(SourcePlaces::addressed)
                .forEach(s -> places.computeIfAbsent(s.file(), _ -> new TreeMap<>()).putIfAbsent(s.start(), s));
    }

    private static Stream<SourceSpan> addressed(Block block) {
        return switch (block) {
            case Block.Paragraph p -> Stream.of(p.span());
            case Block.Code c -> Stream.of(c.span());
            case Block.Table t -> t.rows().stream().map(Block.Row::span);
            case Block.Heading _, Block.Items _, Block.Alert _, Block.Quote _, Block.Zone _, Block.Tabs _, Block.Grid _, Block.Figure _, Block.Video _,
                    Block.Formula _ -> Stream.of();
        };
    }

    /** Its lines in words. */
    public static String lines(SourceSpan span) {
        return span.firstLine() == span.lastLine() ? "line " + span.firstLine() : "lines " + span.firstLine() + " to " + span.lastLine();
    }

    /** The address of the paragraph, row or code around a span; of the whole view where it stands in none. */
    public String address(SourceSpan span) {
        Map.Entry<Integer, SourceSpan> around = places.getOrDefault(span.file(), new TreeMap<>()).floorEntry(span.start());
        String view = Addresses.unit(module, unit) + "/source";
        return around != null && around.getValue().contains(span) ? view + "#" + BlocksHtml.id(unit, around.getValue()) : view;
    }
}
