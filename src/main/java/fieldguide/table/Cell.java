package fieldguide.table;

import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import fieldguide.guide.KeyPoint;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One field of a comparison: what the source says about a subject in one respect, or that it says nothing. */
public sealed interface Cell {
    /** What a cell without a statement shows. */
    String NOT_STATED = "not stated";

    /**
     * @param points the key phrases, to be shown; at least one
     * @param said the first sentence of it in the source's own words, without its full stop
     * @param full all that the source says there
     */
    record Stated(List<KeyPoint> points, Prose said, Prose full, SourceSpan span) implements Cell {

        /** All phrases, parents before their children. */
        public Stream<KeyPoint> phrases() {
            return points.stream().flatMap(KeyPoint::all);
        }
    }

    /** The source is silent. */
    record NotStated() implements Cell {}

    default boolean isStated() {
        return this instanceof Stated;
    }

    /** Whether the source says it in more words than the key phrases, articles aside. */
    default boolean isCut() {
        return this instanceof Stated stated && !Wording.bare(stated.full().text()).equals(Wording.bare(words()));
    }

    /** What a reader sees, without marks. */
    default String words() {
        return switch (this) {
            case Stated stated -> stated.phrases().map(p -> p.text().text()).collect(Collectors.joining("; ")).replace(":; ", ": ");
            case NotStated _ -> NOT_STATED;
        };
    }
}
