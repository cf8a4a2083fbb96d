package fieldguide.content.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fence of code that a text is in, if any. */
final class Fence {
    private static final Pattern LINE = Pattern.compile("^(?:[ \\t>]++|[-*+][ \\t]|\\d{1,9}[.)][ \\t]){0,64}+(`{3,}+|~{3,}+)(.*)$");

    private String marker = "";
    private int shift;

    boolean isOpen() {
        return !marker.isEmpty();
    }

    /** How many columns the fence's first line was moved to the left, as all lines in it are to be. */
    int shift() {
        return shift;
    }

    /** Whether a line, without its line end, opens a fence. */
    boolean opensAt(String line, int movedBy) {
        Matcher fenced = LINE.matcher(line);
        if (!fenced.matches() || fenced.group(1).charAt(0) == '`' && fenced.group(2).indexOf('`') >= 0) {
            return false;
        }
        marker = fenced.group(1);
        shift = movedBy;
        return true;
    }

    /** Leaves the fence where the line ends it. */
    void read(String line) {
        Matcher fenced = LINE.matcher(line);
        if (fenced.matches() && fenced.group(1).startsWith(marker) && fenced.group(2).isBlank()) {
            marker = "";
        }
    }
}
