package fieldguide.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Running text without its markup: the characters a reader sees, marks over some of them, and for each character
 * where in the source file it stands. Slices and joins keep all three, so that whatever is cut out of a sentence
 * still knows its place. A line break of the source is one space.
 */
public final class Prose implements CharSequence {
    private static final int ADDED = -1;

    private final SourceText source;
    private final String text;
    private final List<Mark> marks;
    private final int[] origins;
    private final TouchingMarks touching;

    /** @param origins for each character of the text its offset in the source, or -1 for one that was added */
    public Prose(SourceText source, String text, List<Mark> marks, int[] origins) {
        if (origins.length != text.length()) {
            throw new IllegalArgumentException(text.length() + " characters, but " + origins.length + " origins");
        }
        this.source = source;
        this.text = text;
        this.marks = List.copyOf(marks);
        this.origins = origins.clone();
        this.touching = TouchingMarks.of(this.marks);
    }

    /** Text that stands in no file, to be joined with text that does. */
    public static Prose added(SourceText source, String text) {
        int[] origins = new int[text.length()];
        Arrays.fill(origins, ADDED);
        return new Prose(source, text, List.of(), origins);
    }

    public SourceText source() {
        return source;
    }

    public String text() {
        return text;
    }

    /** In the order of their beginnings; outer before inner. */
    public List<Mark> marks() {
        return marks;
    }

    /** The offset in the source of the character at an index; empty for one that was added. */
    public Optional<Integer> origin(int index) {
        return origins[index] == ADDED ? Optional.empty() : Optional.of(origins[index]);
    }

    /** From the first to the last character that stands in the source; empty where all of it was added. */
    public Optional<SourceSpan> span() {
        int first = Integer.MAX_VALUE;
        int last = ADDED;
        for (int origin : origins) {
            first = origin == ADDED ? first : Math.min(first, origin);
            last = Math.max(last, origin);
        }
        return last == ADDED ? Optional.empty() : Optional.of(source.span(first, last + 1));
    }

    /** The part from one index to another, marks cut to it. */
    public Prose slice(int from, int to) {
        List<Mark> kept = touching.between(from, to).stream()
                .filter(m -> m.from() < to && m.to() > from)
                .map(m -> new Mark(Math.max(m.from(), from) - from, Math.min(m.to(), to) - from, m.kind(), m.target()))
                .toList();
        return new Prose(source, text.substring(from, to), kept, Arrays.copyOfRange(origins, from, to));
    }

    /** This text followed by another of the same file. Touching marks of one kind and target become one. */
    public Prose plus(Prose next) {
        int[] all = Arrays.copyOf(origins, length() + next.length());
        System.arraycopy(next.origins, 0, all, length(), next.length());
        return new Prose(source, text + next.text, TouchingMarks.joined(marks, next.marks, length()), all);
    }

    public Prose plus(String addition) {
        return plus(added(source, addition));
    }

    /** Without white space at either end. */
    public Prose strip() {
        int from = 0;
        int to = length();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == length() ? this : slice(from, to);
    }

    /** The same text with one character written differently, as for a capital at the start of a bullet. */
    public Prose withCharAt(int index, char c) {
        String changed = text.substring(0, index) + c + text.substring(index + 1);
        return new Prose(source, changed, marks, origins);
    }

    /** The same characters under other marks. */
    public Prose with(List<Mark> otherMarks) {
        return new Prose(source, text, otherMarks, origins);
    }

    /** Whether the character at an index is quoted as it is: code, math, a key, an image. */
    public boolean isVerbatimAt(int index) {
        return touching.between(index, index + 1).stream().anyMatch(m -> m.isVerbatim() && m.from() <= index && index < m.to());
    }

    /** Whether a line of the source ends at a character. */
    public boolean isLineEnd(int index) {
        return Character.isWhitespace(text.charAt(index))
                && origin(index).filter(o -> o < source.text().length() && "\r\n".indexOf(source.text().charAt(o)) >= 0).isPresent();
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return slice(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
