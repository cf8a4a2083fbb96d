package fieldguide.guide;

import fieldguide.content.Prose;
import java.util.List;
import java.util.stream.Stream;

/**
 * The guide to one section of a unit.
 *
 * @param anchor the address of the section it was derived from
 * @param level 1 for the unit itself, 2 to 6 for headings in it
 */
public record GuideSection(String anchor, int level, Prose heading, List<Entry> entries, List<GuideSection> sections) {

    /** This section and all below it, in the order of the text. */
    public Stream<GuideSection> all() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(GuideSection::all));
    }

    /** Whether there is nothing to read but headings. */
    public boolean isEmpty() {
        return entries.isEmpty() && sections.stream().allMatch(GuideSection::isEmpty);
    }

    /** The key points of this section alone, parents before their children. */
    public Stream<KeyPoint> points() {
        return entries.stream().flatMap(Entry::points);
    }
}
