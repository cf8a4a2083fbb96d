package fieldguide.content.markdown;

import java.util.BitSet;

/**
 * Helps double asterisks that markdown would show: between a letter and a punctuation mark they neither open nor close
 * bold (CommonMark's rule of flanks), which texts without blanks between words run into all the time.
 */
final class Flanks {
    /** A blank that no author writes, dropped again when the words are read. */
    static final char BLANK = '\u2005';
    private static final String STARS = "**";

    private Flanks() {}

    /** The line from an index on, with a blank where an asterisk needs one; the same object where none does. */
    static MappedText eased(MappedText line, int start) {
        String text = line.text();
        if (text.indexOf(STARS, start) < 0) {
            return line;
        }
        BitSet code = CodeSpans.in(text, start, text.length());
        return isPaired(text, start, code) ? eased(line, start, code) : line;
    }

    private static MappedText eased(MappedText line, int start, BitSet code) {
        String text = line.text();
        MappedText.Builder to = new MappedText.Builder(line.source());
        boolean inside = false;
        for (int i = start; i < text.length(); i++) {
            boolean stars = text.startsWith(STARS, i) && !code.get(i);
            if (stars) {
                inside = !inside;
                boolean opens = inside && i > start && isLetter(text.charAt(i - 1)) && isMark(text, i + 2);
                boolean closes = !inside && i + 2 < text.length() && isLetter(text.charAt(i + 2)) && isMark(text, i - 1);
                to.add(opens ? String.valueOf(BLANK) : "").add(line, i, i + 2).add(closes ? String.valueOf(BLANK) : "");
                i++;
            } else {
                to.add(line, i, i + 1);
            }
        }
        MappedText eased = to.build();
        return eased.text().length() == text.length() - start ? line : eased;
    }

    /** Whether all runs of asterisks are double ones, half of them before and half of them behind words. */
    private static boolean isPaired(String text, int start, BitSet code) {
        int count = 0;
        for (int i = text.indexOf('*', start); i >= 0; i = text.indexOf('*', i)) {
            int run = i;
            while (run < text.length() && text.charAt(run) == '*') {
                run++;
            }
            if (!code.get(i) && !text.startsWith("\\", i - 1)) {
                count += run - i == 2 ? 1 : 0;
                if (run - i > 2) {
                    return false;
                }
            }
            i = run;
        }
        return count > 0 && count % 2 == 0;
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isMark(String text, int at) {
        return at >= 0 && at < text.length() && !Character.isLetterOrDigit(text.charAt(at)) && !Character.isWhitespace(text.charAt(at));
    }
}
