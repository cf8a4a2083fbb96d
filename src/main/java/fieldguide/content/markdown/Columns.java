package fieldguide.content.markdown;

/** Learn's authors indent what stands in a column; markdown would take that for code. */
final class Columns {
    private int row = Integer.MAX_VALUE;

    /** The column in which a line of a grid begins: no further in than the line that opened the grid. Any other keeps its own. */
    int of(String words, int column) {
        if (words.matches(":::row\\b(?!-).*")) {
            row = column;
        }
        return words.startsWith(":::column") || words.startsWith(":::row-end") ? Math.min(row, column) : column;
    }

    /**
     * How far the text of the column is indented that a directive opens; 0 behind a directive that closes one.
     *
     * @param end where the next line begins in the whole text
     */
    static int indentationBehind(String line, String text, int end, int before) {
        String directive = line.strip().replaceFirst("^:+\\s*", "");
        if (directive.startsWith("column-end") || directive.startsWith("row")) {
            return 0;
        }
        return directive.startsWith("column") ? smallest(text, end) : before;
    }

    /** The smallest indentation of the lines until the next directive. */
    private static int smallest(String text, int from) {
        int smallest = Integer.MAX_VALUE;
        int start = from;
        while (start < text.length()) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start) + 1;
            String line = text.substring(start, end);
            String content = line.stripLeading();
            if (content.startsWith(":::column") || content.startsWith(":::row")) {
                break;
            }
            smallest = content.isEmpty() ? smallest : Math.min(smallest, line.length() - content.length());
            start = end;
        }
        return smallest == Integer.MAX_VALUE ? 0 : smallest;
    }

    /** How many characters of a line's beginning are the column's indentation. */
    static int removable(String text, int start, int end, int indentation) {
        int at = start;
        while (at < end && at - start < indentation && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at - start;
    }
}
