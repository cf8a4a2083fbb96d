package fieldguide.content;

/**
 * What a stretch of {@link Prose} is besides text.
 *
 * @param from first character in the prose's text
 * @param to behind the last character
 * @param target where a link or image leads; empty for other kinds
 */
public record Mark(int from, int to, Kind kind, String target) {
    /** Code, math, keys and images are quoted as they are; the others only colour words. */
    public enum Kind { CODE, MATH, KEY, IMAGE, LINK, STRONG, EMPHASIS, DELETED }

    public Mark {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("mark from " + from + " to " + to);
        }
    }

    public Mark(int from, int to, Kind kind) {
        this(from, to, kind, "");
    }

    /** Whether the text below the mark must stay as it is, to the byte. */
    public boolean isVerbatim() {
        return switch (kind) {
            case CODE, MATH, KEY, IMAGE -> true;
            case LINK, STRONG, EMPHASIS, DELETED -> false;
        };
    }

    Mark moved(int by) {
        return new Mark(from + by, to + by, kind, target);
    }
}
