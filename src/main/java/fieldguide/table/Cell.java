package fieldguide.table;

import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;

/** One field of a comparison: what the source says about a subject in one respect, or that it says nothing. */
public sealed interface Cell {
    /** What a cell without a statement shows. */
    String NOT_STATED = "not stated";

    /**
     * @param text the key phrase, to be shown
     * @param full all that the source says there, in its own words; the same as the text where nothing was cut
     */
    record Stated(Prose text, Prose full, SourceSpan span) implements Cell {}

    /** The source is silent. */
    record NotStated() implements Cell {}

    default boolean isStated() {
        return this instanceof Stated;
    }

    /** Whether the full text says more than the key phrase. */
    default boolean isCut() {
        return this instanceof Stated(Prose text, Prose full, SourceSpan _) && text.length() + 1 < full.strip().length();
    }

    /** What a reader sees, without marks. */
    default String words() {
        return switch (this) {
            case Stated stated -> stated.text().text();
            case NotStated _ -> NOT_STATED;
        };
    }
}
