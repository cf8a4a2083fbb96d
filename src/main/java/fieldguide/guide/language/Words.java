package fieldguide.guide.language;

import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.content.WordCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts prose into words. Code is one word; so are addresses, versions, file names and abbreviations. */
public final class Words {
    private static final Set<String> ABBREVIATIONS = Set.of("e.g", "i.e", "etc", "vs", "v", "cf", "approx", "no", "fig", "inc");
    private static final String INSIDE = "'’-_./@#+&\\%=~*";
    private static final String OPENING = "([{“«";
    private static final String CLOSING = ")]}”»";

    private final String text;
    private final boolean[] quoted;
    private final List<Word> words = new ArrayList<>();
    private int depth;
    private boolean inQuotes;

    private Words(Prose prose) {
        text = prose.text();
        quoted = quoted(prose);
    }

    public static List<Word> of(Prose prose) {
        Words cutting = new Words(prose);
        cutting.cut();
        return cutting.depth == 0 && !cutting.inQuotes ? List.copyOf(cutting.words) : flat(cutting.words);
    }

    /** The number of words a reader would count; Chinese and Japanese by their characters, as {@link WordCount} has it. */
    public static int count(Prose prose) {
        return of(prose).stream().filter(Word::counts).mapToInt(w -> w.verbatim() ? 1 : Math.max(1, WordCount.of(w.lower()))).sum();
    }

    /** Brackets that do not match say nothing. */
    private static List<Word> flat(List<Word> words) {
        return words.stream().map(w -> new Word(w.from(), w.to(), w.lower(), 0, w.verbatim())).toList();
    }

    private static boolean[] quoted(Prose prose) {
        boolean[] quoted = new boolean[prose.length()];
        for (Mark mark : prose.marks()) {
            if (mark.isVerbatim()) {
                java.util.Arrays.fill(quoted, mark.from(), mark.to(), true);
            }
        }
        return quoted;
    }

    private void cut() {
        int i = 0;
        while (i < text.length()) {
            if (Character.isWhitespace(text.charAt(i)) && !quoted[i]) {
                i++;
            } else {
                int to = quoted[i] ? endOfQuoted(i) : isLetter(text.charAt(i)) || startsName(i) ? endOfWord(i) : i + 1;
                add(i, to);
                i = to;
            }
        }
    }

    private void add(int from, int to) {
        String lower = text.substring(from, to).replace('’', '\'').toLowerCase(Locale.ROOT);
        boolean single = to == from + 1 && !quoted[from];
        boolean closes = single && (CLOSING.contains(lower) && depth > 0);
        if (closes) {
            depth--;
        }
        words.add(new Word(from, to, lower, depth + (inQuotes ? 1 : 0), quoted[from]));
        if (single && OPENING.contains(lower)) {
            depth++;
        } else if (single && lower.equals("\"")) {
            inQuotes = !inQuotes;
        }
    }

    private int endOfQuoted(int from) {
        int i = from;
        while (i < text.length() && quoted[i]) {
            i++;
        }
        return i;
    }

    /** Names such as .NET, --role, /subscriptions, $HOME. */
    private boolean startsName(int i) {
        return ".-/$@#~".indexOf(text.charAt(i)) >= 0 && i + 1 < text.length()
                && (isLetter(text.charAt(i + 1)) || text.charAt(i) == '-' && text.charAt(i + 1) == '-' && i + 2 < text.length()
                        && isLetter(text.charAt(i + 2)));
    }

    private int endOfWord(int from) {
        int i = from + 1;
        while (i < text.length() && !quoted[i] && (isLetter(text.charAt(i)) || goesOn(i))) {
            i++;
        }
        return i < text.length() && text.charAt(i) == '.'
                && ABBREVIATIONS.contains(text.substring(from, i).toLowerCase(Locale.ROOT)) ? i + 1 : i;
    }

    private boolean goesOn(int i) {
        char c = text.charAt(i);
        boolean more = i + 1 < text.length() && isLetter(text.charAt(i + 1)) && !quoted[i + 1];
        return more && (INSIDE.indexOf(c) >= 0 || (c == ',' || c == ':') && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1))) || c == ':' && text.startsWith("://", i)
                || c == '/' && text.charAt(i - 1) == ':' || c == '/' && i > 1 && text.startsWith("//", i - 1)
                || (c == '+' || c == '#') && Character.isLetter(text.charAt(i - 1)) || c == '+' && text.charAt(i - 1) == '+';
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
