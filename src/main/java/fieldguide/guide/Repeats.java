package fieldguide.guide;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes points out of a module's guides whose sentence says nothing that the sentence of a point in another unit does not say. */
final class Repeats {
    private final Map<KeyPoint, Repeat> left = new IdentityHashMap<>();
    private final List<Repeat> found = new ArrayList<>();

    Repeats(List<GuideSection> units) {
        Sayings sayings = new Sayings(units);
        for (Saying saying : sayings.comparable()) {
            sayings.instead(saying).ifPresent(o -> left.put(saying.point(), new Repeat(saying.point(), saying.unit(), o.point(), o.unit())));
        }
        left.replaceAll((_, repeat) -> atLast(repeat));
    }

    /** What repeats a repeat repeats what that one repeats. */
    private Repeat atLast(Repeat repeat) {
        Repeat next = left.get(repeat.kept());
        return next == null ? repeat : atLast(new Repeat(repeat.left(), repeat.unit(), next.kept(), next.keptUnit()));
    }

    /** A unit's guide without them; to be asked unit by unit, in order. */
    GuideSection without(GuideSection section) {
        List<Entry> entries = entries(section.entries());
        List<GuideSection> sections = new ArrayList<>();
        for (GuideSection inner : section.sections()) {
            GuideSection rest = without(inner);
            if (!rest.isEmpty() || inner.isEmpty()) {
                sections.add(rest);
            }
        }
        return new GuideSection(section.anchor(), section.level(), section.heading(), entries, List.copyOf(sections));
    }

    /** What was left out so far, in the order of the text. */
    List<Repeat> found() {
        return List.copyOf(found);
    }

    /** Steps stay numbered as they were. */
    private List<Entry> entries(List<Entry> entries) {
        return entries.stream().flatMap(e -> e instanceof Entry.Points p && !p.ordered() ? points(p).stream() : Stream.of(e)).toList();
    }

    private Optional<Entry> points(Entry.Points points) {
        List<KeyPoint> rest = points.list().stream().filter(this::stays).flatMap(p -> withRestBelow(p).stream()).toList();
        return rest.isEmpty() ? Optional.empty() : Optional.of(new Entry.Points(false, rest));
    }

    private boolean stays(KeyPoint point) {
        Repeat repeat = left.get(point);
        if (repeat != null) {
            found.add(repeat);
        }
        return repeat == null;
    }

    /** A point that only led to others goes with the last of them. */
    private Optional<KeyPoint> withRestBelow(KeyPoint p) {
        List<Entry> below = entries(p.children());
        boolean emptied = below.isEmpty() && !p.children().isEmpty() && p.text().text().strip().endsWith(":");
        return emptied ? Optional.empty() : Optional.of(new KeyPoint(p.id(), p.number(), p.text(), below, p.span(), p.sentence()));
    }
}
