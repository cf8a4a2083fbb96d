package fieldguide.guide;

import fieldguide.content.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A key point with what stands above it.
 *
 * @param headings from the unit's on
 * @param parents the points it is nested below, from the outermost on
 */
public record Placed(KeyPoint point, List<Prose> headings, List<KeyPoint> parents) {

    /** All points of a guide or of a part of it, parents before their children. */
    public static List<Placed> in(GuideSection root) {
        List<Placed> found = new ArrayList<>();
        section(root, List.of(), found);
        return List.copyOf(found);
    }

    /** 1 for a point that is nested below none. */
    public int depth() {
        return parents.size() + 1;
    }

    /** The headings, then the sentences of the points above. */
    public List<Prose> above() {
        return Stream.concat(headings.stream(), parents.stream().map(KeyPoint::sentence)).toList();
    }

    private static void section(GuideSection section, List<Prose> headings, List<Placed> found) {
        List<Prose> all = with(headings, section.heading());
        section.entries().forEach(e -> entry(e, all, List.of(), found));
        section.sections().forEach(s -> section(s, all, found));
    }

    private static void entry(Entry entry, List<Prose> headings, List<KeyPoint> parents, List<Placed> found) {
        switch (entry) {
            case Entry.Points p -> p.list().forEach(k -> point(k, headings, parents, found));
            case Entry.Callout c -> c.entries().forEach(e -> entry(e, headings, parents, found));
            case Entry.Quotation q -> q.entries().forEach(e -> entry(e, headings, parents, found));
            case Entry.Verbatim v -> v.caption().ifPresent(k -> point(k, headings, parents, found));
            case Entry.Variants v -> v.list().forEach(a -> a.entries().forEach(e -> entry(e, headings, parents, found)));
        }
    }

    private static void point(KeyPoint point, List<Prose> headings, List<KeyPoint> parents, List<Placed> found) {
        found.add(new Placed(point, headings, parents));
        List<KeyPoint> below = with(parents, point);
        point.children().forEach(e -> entry(e, headings, below, found));
    }

    private static <T> List<T> with(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
