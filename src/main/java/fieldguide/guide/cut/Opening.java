package fieldguide.guide.cut;

import fieldguide.content.Prose;
import java.util.Optional;

/**
 * How a sentence hangs together with the one before it, and what is left of it when that is taken away.
 *
 * @param label what is said in front of the rest, such as "But"
 */
public record Opening(Link link, Optional<String> label, Prose rest) {
    public enum Link {
        /** Stands by itself. */
        FREE,
        /** Says more about the subject of the sentence before; its own subject was taken away. */
        SAME_SUBJECT,
        /** Makes sense below the sentence before. */
        BELOW
    }

    public Opening with(Link stronger) {
        return new Opening(link == Link.FREE ? stronger : link, label, rest);
    }
}
