package fieldguide.web.html;

import fieldguide.content.Block;
import fieldguide.content.SourceSpan;
import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Where a unit's source view shows a stretch of its text. */
public final class SourcePlaces {
    private final StudyModule module;
    private final Unit unit;
    /** The paragraphs of each file by their beginnings. */
    private final Map<String, NavigableMap<Integer, SourceSpan>> paragraphs = new HashMap<>();

    public SourcePlaces(StudyModule module, Unit unit) {
        this.module = module;
        this.unit = unit;
        unit.body().all().flatMap(s -> s.blocks().stream()).flatMap(Block::all).filter(Block.Paragraph.class::isInstance).map(Block::span)
                .forEach(s -> paragraphs.computeIfAbsent(s.file(), _ -> new TreeMap<>()).putIfAbsent(s.start(), s));
    }

    /** The address of the paragraph around a span; of the whole view where it stands in none. */
    public String address(SourceSpan span) {
        Map.Entry<Integer, SourceSpan> around = paragraphs.getOrDefault(span.file(), new TreeMap<>()).floorEntry(span.start());
        String view = Addresses.unit(module, unit) + "/source";
        return around != null && around.getValue().contains(span) ? view + "#" + BlocksHtml.id(unit, around.getValue()) : view;
    }
}
