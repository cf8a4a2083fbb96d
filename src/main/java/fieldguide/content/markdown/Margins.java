package fieldguide.content.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts what is indented too far back below the list item it belongs to. Markdown takes a bullet, a table row or a directive
 * that stands four columns or more behind its place for code; authors of notes indent by tabs, or by eight and twelve blanks.
 */
final class Margins {
    private static final int CODE = 4;
    private static final int TAB = 4;
    private static final Pattern ITEM = Pattern.compile("([-*+]|\\d{1,9}[.)])([ \\t]++)\\S.*");
    private static final Pattern STRAY = Pattern.compile("(?:[-*+]|\\d{1,9}[.)])[ \\t]++\\S.*|\\|.*\\|[ \\t]*+|:{3,}+[ \\t]*+[A-Za-z].*");

    /** A list in YAML, which is code where no list of the text is open. */
    private static final Pattern KEY = Pattern.compile("-[ \\t]++[a-z_][\\w-]*+:(?:\\s|$)");

    /**
     * An open list item, in columns of the source and of what is made of it.
     *
     * @param marker where its marker stood
     * @param content where its text stood
     * @param now where its text stands now
     */
    private record Item(int marker, int content, int now, boolean ordered) {}

    private final Deque<Item> open = new ArrayDeque<>();
    private boolean afterBlank = true;
    private boolean code;

    /**
     * The column at which a line's text is to begin.
     *
     * @param column the one at which it begins in the source
     * @param text the line from there on
     */
    int of(int column, String text) {
        if (text.isBlank()) {
            afterBlank = true;
            return column;
        }
        Matcher item = ITEM.matcher(text);
        boolean isItem = item.matches();
        boolean bullet = isItem && !Character.isDigit(text.charAt(0));
        leave(column, isItem || text.startsWith(":::"), bullet);
        int wanted = moved(column, bullet);
        int base = open.isEmpty() ? 0 : open.peek().now();
        boolean stray = wanted - base >= CODE && !code && STRAY.matcher(text).matches() && !(open.isEmpty() && KEY.matcher(text).lookingAt());
        code = wanted - base >= CODE && !stray && (code || afterBlank);
        int now = stray ? base : wanted;
        if (isItem && !code) {
            int marker = item.end(1);
            open.push(new Item(column, behind(column + marker, item.group(2)), behind(now + marker, item.group(2)),
                    Character.isDigit(text.charAt(0))));
        }
        afterBlank = false;
        return now;
    }

    /** Closes the items that a line at a column does not belong to. */
    private void leave(int column, boolean begins, boolean bullet) {
        while (!open.isEmpty() && column < open.peek().content() && (begins || afterBlank) && !isBelowNumber(column, bullet)) {
            open.pop();
        }
    }

    /** A bullet two or three blanks behind "10." is meant to be below it, though markdown wants four. */
    private boolean isBelowNumber(int column, boolean bullet) {
        return bullet && open.peek().ordered() && column >= open.peek().marker() + 2 && column < open.peek().content();
    }

    private int moved(int column, boolean bullet) {
        if (open.isEmpty() || column < open.peek().content() && !isBelowNumber(column, bullet)) {
            return column;
        }
        return Math.max(column - open.peek().content(), 0) + open.peek().now();
    }

    /** Where an item's text begins; what is further behind its marker than a tab is code. */
    private static int behind(int markerEnd, String blanks) {
        int column = markerEnd + columns(blanks, 0, blanks.length(), markerEnd);
        return column - markerEnd > CODE ? markerEnd + 1 : column;
    }

    /** How many columns the blanks at a line's beginning take. */
    static int columns(String text, int start, int end) {
        return columns(text, start, end, 0);
    }

    private static int columns(String text, int start, int end, int from) {
        int column = from;
        for (int i = start; i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t'); i++) {
            column += text.charAt(i) == '\t' ? TAB - column % TAB : 1;
        }
        return column - from;
    }
}
