package fieldguide.content;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Lines of a paragraph that their author meant as a list, by a sign before each of them that Markdown knows nothing of.
 *
 * @param breaks the ends of lines that end a sentence, as a listed line follows or ends there
 * @param hyphens whether the sign is a hyphen right before the words
 */
record ListedLines(BitSet breaks, boolean hyphens) {
    private static final String SIGNS = "✑•●▪◦‣➢➤✦–";
    /** A hyphen may as well begin an option of a command; two of them are a list. */
    private static final int FEWEST_HYPHENS = 2;

    static ListedLines of(Prose prose) {
        boolean hyphens = hyphens(prose) >= FEWEST_HYPHENS;
        BitSet breaks = new BitSet();
        boolean listed = isListed(prose.text(), 0, hyphens);
        for (int i = 0; i < prose.length(); i++) {
            if (prose.isLineEnd(i)) {
                boolean next = isListed(prose.text(), i + 1, hyphens);
                breaks.set(i, next || listed && startsAnew(prose.text(), i + 1));
                listed = next || listed && !breaks.get(i);
            }
        }
        return new ListedLines(breaks, hyphens);
    }

    private static long hyphens(Prose prose) {
        return IntStream.range(0, prose.length()).filter(i -> isHyphened(prose.text(), i) && (i == 0 || prose.isLineEnd(i - 1))).count();
    }

    private static boolean isListed(String text, int at, boolean hyphens) {
        return isSigned(text, at) || hyphens && isHyphened(text, at);
    }

    private static boolean isSigned(String text, int at) {
        return at + 2 < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ';
    }

    private static boolean isHyphened(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) == '-' && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean startsAnew(String text, int at) {
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    /** A sentence without the sign before it. */
    Prose unmarked(Prose sentence) {
        int sign = isSigned(sentence.text(), 0) ? 2 : hyphens && isHyphened(sentence.text(), 0) ? 1 : 0;
        return sign == 0 ? sentence : sentence.slice(sign, sentence.length()).strip();
    }
}
