package fieldguide.content.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formulas between double dollar signs that fill lines of their own, written as the fenced blocks that the parser leaves alone. */
final class Formulas {
    private static final String SIGN = "$$";
    private static final Pattern OPENING = Pattern.compile("^((?:[ \\t>]++|[-*+][ \\t]|\\d{1,9}[.)][ \\t]){0,64}+)\\$\\$");

    private static final Pattern BLOCK = Pattern.compile("(?m)^[ \\t>]*+(?:#{1,6} |```|~~~|[-*+] |\\d{1,9}[.)] |\\|)|[.?!]$");

    private final String text;
    private final MappedText.Builder to;
    private String prefix = "";
    private boolean open;

    /** @param text all of it, to look ahead in */
    Formulas(String text, MappedText.Builder to) {
        this.text = text;
        this.to = to;
    }

    /**
     * Writes a line if it belongs to a formula.
     *
     * @param end where the next line begins in the whole text
     */
    boolean take(MappedText line, int end) {
        String words = line.text();
        if (open) {
            int closing = words.indexOf(SIGN);
            open = closing < 0;
            write(line, 0, open ? words.length() : closing, open);
            return true;
        }
        Matcher opening = OPENING.matcher(words);
        if (!opening.find()) {
            return false;
        }
        int closing = words.indexOf(SIGN, opening.end());
        boolean alone = closing >= 0 && words.substring(closing + 2).isBlank();
        open = closing < 0 && closesSoon(end);
        if (open || alone) {
            begin(line, opening);
            write(line, opening.end(), alone ? closing : words.length(), open);
        }
        return open || alone;
    }

    private boolean closesSoon(int from) {
        int closing = text.indexOf(SIGN, from);
        return closing >= 0 && (text.indexOf("\n\n", from - 1, closing) < 0 || isTex(text.substring(from, closing)));
    }

    /** Whether lines with empty ones between them are a formula all the same: they hold commands, and nothing that begins a block of text. */
    private static boolean isTex(String lines) {
        return lines.indexOf('\\') >= 0 && !BLOCK.matcher(lines).find();
    }

    private void begin(MappedText line, Matcher opening) {
        to.add(line, 0, opening.end(1)).add("```math\n");
        prefix = continued(opening.group(1));
    }

    private void write(MappedText line, int from, int until, boolean goesOn) {
        if (!line.text().substring(from, until).isBlank()) {
            to.add(from > 0 ? prefix : "").add(line, from, until);
            to.add(line.text().startsWith("\n", until - 1) ? "" : "\n");
        }
        if (!goesOn) {
            to.add(prefix + "```\n");
            if (!line.text().substring(Math.min(until + 2, line.text().length())).isBlank()) {
                to.add(prefix).add(line, until + 2, line.text().length());
            }
        }
    }

    /** The beginning of the next line of the same item or quote: list markers become blanks. */
    static String continued(String prefix) {
        return prefix.replaceAll("[^>\\t]", " ");
    }
}
