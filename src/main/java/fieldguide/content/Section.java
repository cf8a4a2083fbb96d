package fieldguide.content;

import java.util.List;
import java.util.stream.Stream;

/**
 * A heading with all that belongs to it.
 *
 * @param anchor the heading's address in its unit, given once and unique there
 * @param level 1 for the unit itself, 2 to 6 for headings in it
 */
public record Section(String anchor, int level, Prose heading, List<Block> blocks, List<Section> sections, SourceSpan span) {

    /** This section and all below it, in the order of the text. */
    public Stream<Section> all() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::all));
    }
}
