package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One fact in few words.
 *
 * @param id unique in the unit; made of the words of its source sentence, so that it stays when other sentences change
 * @param number in a procedure or other numbered list; what "step 5" in the text refers to
 * @param text characters without an origin were added by the derivation
 * @param children what belongs to it: further facts, and the code, notes and figures of a step
 * @param span from the first to the last character of the source that is in the text
 * @param sentence the source's own words, for readers who want to see them
 */
public record KeyPoint(String id, Optional<Integer> number, Prose text, List<Entry> children, SourceSpan span, Prose sentence) {

    /** This point and all below it, parents before their children. */
    public Stream<KeyPoint> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Entry::points));
    }
}
