package fieldguide.table;

import fieldguide.content.Prose;
import fieldguide.content.Sentences;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts what a cell says to the phrase that carries it. What would change its meaning is never cut off. */
final class KeyPhrase {
    /** Cells of drawn tables are short by intent; sentences that become cells are not. */
    static final int CELL_WORDS = 12;
    static final int SENTENCE_WORDS = 8;
    private static final int FEWEST_WORDS = 4;
    /** Beyond it no phrase can be told; the whole is shown. */
    private static final int LONGEST = 3000;
    private static final Pattern END_BRACKET = Pattern.compile("\\s*\\([^()]*\\)\\s*[.:;]?$");
    private static final Pattern AFTERTHOUGHT =
            Pattern.compile("(?:,\\s+|;\\s+|\\s+[–—-]\\s+)(?=(?:which|it|they|the same|so|because|where|and (?:it|they|is|are))\\b)");
    private static final Pattern RELATIVE = Pattern.compile("\\s+(?=(?:that|which|to which|on which|in which)\\b)");
    private static final Pattern BINDING = Pattern.compile(
            "\\b(?:not|no|never|only|unless|except|if|until|without|least|most|must|cannot|\\w+n['’]t)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern OPEN_END = Pattern.compile("\\b(?:from|in|on|at|to|of|with|by|for|the|an?|only|same)$");

    private KeyPhrase() {}

    /** @param most words that need no cut */
    static Prose of(Prose full, int most) {
        List<Prose> sentences = Sentences.of(full);
        if (sentences.isEmpty() || sentences.getFirst().length() > LONGEST) {
            return full.strip();
        }
        Prose phrase = withoutStop(sentences.getFirst());
        phrase = isLong(phrase, most) ? cut(phrase, END_BRACKET, false) : phrase;
        phrase = isLong(phrase, most) ? cut(phrase, AFTERTHOUGHT, true) : phrase;
        return isLong(phrase, most) ? cut(phrase, RELATIVE, false) : phrase;
    }

    /** Without the full stop or colon at its end. */
    static Prose withoutStop(Prose prose) {
        Prose p = prose.strip();
        int end = p.length();
        while (end > 1 && ".;:,".indexOf(p.charAt(end - 1)) >= 0 && !p.isVerbatimAt(end - 1)) {
            end--;
        }
        return p.slice(0, end);
    }

    private static boolean isLong(Prose prose, int most) {
        return prose.text().split("\\s+").length > most;
    }

    /** @param ownClause whether what follows stands for itself, so that a condition in it may go with it */
    private static Prose cut(Prose prose, Pattern where, boolean ownClause) {
        Matcher m = where.matcher(prose);
        while (m.find()) {
            boolean carriesAll = ownClause || !BINDING.matcher(prose.text().substring(m.start())).find();
            if (carriesAll && leaves(prose.text().substring(0, m.start()), ownClause) && !prose.isVerbatimAt(m.start())
                    && isBalanced(prose, m.start())) {
                return withoutStop(prose.slice(0, m.start()));
            }
        }
        return prose;
    }

    private static boolean leaves(String phrase, boolean ownClause) {
        return phrase.strip().split("\\s+").length >= (ownClause ? 2 : FEWEST_WORDS) && !OPEN_END.matcher(phrase).find();
    }

    private static boolean isBalanced(Prose prose, int to) {
        return prose.text().substring(0, to).chars().map(c -> c == '(' ? 1 : c == ')' ? -1 : 0).sum() == 0;
    }
}
