package fieldguide.content;

import java.util.BitSet;

/** What stands between the quotation marks and brackets of Chinese and Japanese, where a stop ends no sentence around it. */
final class Quotations {
    private static final String OPENING = "「『（【《〈";
    private static final String CLOSING = "」』）】》〉";

    private Quotations() {}

    /** The indexes inside; none where the marks of a text do not match. */
    static BitSet in(String text) {
        BitSet inside = new BitSet();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
            if (depth < 0) {
                return new BitSet();
            }
            inside.set(i, depth > 0);
        }
        return depth == 0 ? inside : new BitSet();
    }
}
