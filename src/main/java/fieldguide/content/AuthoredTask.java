package fieldguide.content;

import java.util.List;

/** How an authored question is to be answered. */
public sealed interface AuthoredTask {

    /** By choosing from options. */
    record Choosing(List<AuthoredItem.Choice> choices) implements AuthoredTask {}

    /**
     * By giving each entry its place.
     *
     * @param places heads of columns, or descriptions; for steps none, as an entry's place is its number
     */
    record Placing(Shape shape, List<Prose> places, List<Entry> entries) implements AuthoredTask {}

    /**
     * By writing.
     *
     * @param answers the model answer first, then others that are right, and well-known mistakes
     */
    record Writing(List<AuthoredItem.Choice> answers) implements AuthoredTask {}

    /** What the places of entries are. */
    enum Shape { COLUMNS, DESCRIPTIONS, STEPS }

    /**
     * Something to be placed.
     *
     * @param place which of the places, counted from 0
     * @param explanation why it belongs there; empty where the author gave none
     */
    record Entry(List<Block> text, int place, List<Block> explanation, SourceSpan span) {}
}
