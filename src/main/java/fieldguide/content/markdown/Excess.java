package fieldguide.content.markdown;

/**
 * Takes from a line what no author means and no parser survives: hundreds of nested markers, of equal signs in a row,
 * of table cells, thousands of brackets. The words stay. Limits are far beyond anything seen in real modules.
 */
final class Excess {
    private static final int DEEPEST = 32;
    private static final int LONGEST_RUN = 120;
    private static final int MOST_CELLS = 200;
    private static final int MOST_BRACKETS = 2000;

    private Excess() {}

    /** Whether a line may hold such a thing at all; nearly none does. */
    static boolean isPossible(String line) {
        return line.length() > 2 * DEEPEST;
    }

    /** The line without its excess; the same object where there is none. */
    static MappedText without(MappedText line) {
        String text = line.text();
        MappedText.Builder kept = new MappedText.Builder(line.source());
        int words = endOfMarkers(text);
        int markers = endOfMarkers(text, DEEPEST);
        kept.add(line, 0, Math.min(markers, words));
        int run = 0;
        int cells = 0;
        int brackets = 0;
        for (int i = words; i < text.length(); i++) {
            char c = text.charAt(i);
            run = i > words && c == text.charAt(i - 1) && !Character.isLetterOrDigit(c) ? run + 1 : 0;
            cells += c == '|' ? 1 : 0;
            brackets += c == '[' ? 1 : 0;
            if (run <= LONGEST_RUN && (c != '|' || cells <= MOST_CELLS) && (c != '[' || brackets <= MOST_BRACKETS)) {
                kept.add(c, line.origins()[i]);
            }
        }
        MappedText result = kept.build();
        return result.text().length() == text.length() ? line : result;
    }

    private static int endOfMarkers(String text) {
        return endOfMarkers(text, Integer.MAX_VALUE);
    }

    /** Where the list and quote markers at a line's beginning end, or the first so many of them. */
    private static int endOfMarkers(String text, int most) {
        int at = 0;
        for (int count = 0; count < most; count++) {
            int next = afterMarker(text, at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** Behind the marker and its blanks at an index; the index itself where there is none. */
    private static int afterMarker(String text, int from) {
        int at = blanks(text, from);
        if (at < text.length() && text.charAt(at) == '>') {
            return blanks(text, at + 1);
        }
        int digits = at;
        while (digits < text.length() && digits - at < 9 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean bullet = at < text.length() && "-*+".indexOf(text.charAt(at)) >= 0;
        boolean number = digits > at && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
        int end = bullet ? at + 1 : number ? digits + 1 : from;
        return end > from && end < text.length() && text.charAt(end) == ' ' ? blanks(text, end) : from;
    }

    private static int blanks(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
