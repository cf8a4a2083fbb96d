package fieldguide.content;

/**
 * A stretch of a source file.
 *
 * @param file path below the library's folder, with forward slashes
 * @param firstLine line of the first character, counted from 1
 * @param lastLine line of the last character, counted from 1
 * @param start offset of the first character in the file, counted from 0 in UTF-16 units
 * @param end offset behind the last character
 */
public record SourceSpan(String file, int firstLine, int lastLine, int start, int end) {
    public SourceSpan {
        if (start < 0 || end < start || firstLine < 1 || lastLine < firstLine) {
            throw new IllegalArgumentException("not a span: %s lines %d to %d, characters %d to %d"
                    .formatted(file, firstLine, lastLine, start, end));
        }
    }

    /** The smallest span that covers both; both must be of the same file. */
    public SourceSpan with(SourceSpan other) {
        if (!file.equals(other.file)) {
            throw new IllegalArgumentException("spans of two files: " + file + " and " + other.file);
        }
        return new SourceSpan(file, Math.min(firstLine, other.firstLine), Math.max(lastLine, other.lastLine),
                Math.min(start, other.start), Math.max(end, other.end));
    }

    public boolean contains(SourceSpan other) {
        return file.equals(other.file) && start <= other.start && other.end <= end;
    }

    /** Whether at least one character is in both. */
    public boolean overlaps(SourceSpan other) {
        return file.equals(other.file) && start < other.end && other.start < end;
    }

    /** The form that messages use: {@code file:line}. */
    public String place() {
        return file + ":" + firstLine;
    }
}
