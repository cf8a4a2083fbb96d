package fieldguide.content;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The text of one file, with the lines of its characters. */
public final class SourceText {
    private final String file;
    private final String text;
    private final int[] lineStarts;

    public SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = IntStream.concat(IntStream.of(0),
                IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1)).toArray();
    }

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    /** The line, counted from 1, of the character at an offset. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The offset of the first character of a line counted from 1. */
    public int startOf(int line) {
        return lineStarts[line - 1];
    }

    public int lines() {
        return lineStarts.length;
    }

    public SourceSpan span(int start, int end) {
        int from = Math.clamp(start, 0, text.length());
        int to = Math.clamp(end, from, text.length());
        return new SourceSpan(file, lineAt(from), lineAt(Math.max(from, to - 1)), from, to);
    }

    /** The characters of a span of this file, as they stand there. */
    public String at(SourceSpan span) {
        return text.substring(span.start(), span.end());
    }
}
