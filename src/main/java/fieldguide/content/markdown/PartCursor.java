package fieldguide.content.markdown;

import java.util.List;

/** Goes through parts, one after the other. */
final class PartCursor {
    private final List<Part> parts;
    private int next;

    PartCursor(List<Part> parts) {
        this.parts = parts;
    }

    boolean isPresent() {
        return next < parts.size();
    }

    /** The next part, which stays the next. */
    Part peek() {
        return parts.get(next);
    }

    Part next() {
        return parts.get(next++);
    }
}
