package fieldguide.guide.brief;

import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import java.util.Set;

/** Code shows by itself what it is: "Command {@code az login} signs in" and "the {@code az login} command" are "{@code az login}". */
final class Apposed implements Rule {
    private static final Set<String> COMMANDS = Lexicon.words("command cmdlet");
    private static final Set<String> POINTING = Lexicon.words("this that these same following a an");

    private static final Set<String> PARAMETERS = Lexicon.words("parameter parameters option options flag flags");

    @Override
    public void mark(Phrase phrase, Edits edits) {
        for (int i = 0; i < phrase.size(); i++) {
            if (PARAMETERS.contains(phrase.at(i)) && isCode(phrase, i + 1) && phrase.words().get(i + 1).lower().startsWith("-")
                    && (i == 0 || phrase.isOneOf(i - 1, Lexicon.words("the")))) {
                edits.drop(i, i + 1);
            }
            boolean command = COMMANDS.contains(phrase.at(i)) && !phrase.isOneOf(i - 1, POINTING) && !phrase.isOneOf(i - 2, POINTING);
            if (command && isCode(phrase, i - 1) && isLong(phrase, i - 1) && !phrase.isOneOf(i + 1, Lexicon.words("line prompt output"))) {
                edits.drop(i, i + 1);
            } else if (command && isCode(phrase, i + 1) && isLong(phrase, i + 1) && (i == 0 || phrase.isOneOf(i - 1, Lexicon.ARTICLES))) {
                edits.drop(i, i + 1);
            }
        }
    }

    private static boolean isCode(Phrase phrase, int i) {
        return i >= 0 && i < phrase.size() && phrase.words().get(i).verbatim();
    }

    /** One word of code may be the name of anything. */
    private static boolean isLong(Phrase phrase, int i) {
        String code = phrase.words().get(i).lower();
        return code.indexOf(' ') > 0 || code.indexOf('-') > 0;
    }
}
