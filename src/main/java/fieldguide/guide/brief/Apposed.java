package fieldguide.guide.brief;

import fieldguide.content.Mark;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import java.util.Set;

/** Code shows by itself what it is: "Command {@code az login} signs in" and "the {@code az login} command" are "{@code az login}". */
final class Apposed implements Rule {
    private static final Set<String> COMMANDS = Lexicon.words("command cmdlet");
    private static final Set<String> POINTING = Lexicon.words("this that these same following a an");

    /** Things that bear a name of their own. */
    private static final Set<String> NAMED = Lexicon.words("variable function method class constant global module package file folder directory branch group subnet network "
            + "instance container database table column field property parameter vm machine server account script blade tab queue topic role user key secret vault image chart "
            + "workspace pool agent job step action workflow repository project resource app application library environment block");
    private static final Set<String> PARAMETERS = Lexicon.words("parameter parameters option options flag flags");

    @Override
    public void mark(Phrase phrase, Edits edits) {
        for (int i = 0; i < phrase.size(); i++) {
            if (isNamed(phrase, i)) {
                edits.drop(i, i + 1);
            }
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

    /** "A file named {@code tides.csv}" is "file {@code tides.csv}". */
    private static boolean isNamed(Phrase phrase, int i) {
        boolean set = phrase.isOneOf(i, Lexicon.words("named called")) && i > 0 && i + 1 < phrase.size() && (isCode(phrase, i + 1) || isSetOff(phrase, i + 1));
        return set && NAMED.contains(phrase.at(i - 1)) && !isPlace(phrase, i - 1);
    }

    /** "A folder on your machine called {@code tides}": the name is not the machine's. */
    private static boolean isPlace(Phrase phrase, int noun) {
        boolean known = Lexicon.DETERMINERS.contains(phrase.at(noun - 1)) && !phrase.isOneOf(noun - 1, Lexicon.words("a an"));
        return Lexicon.PREPOSITIONS.contains(phrase.at(noun - 1)) || known && Lexicon.PREPOSITIONS.contains(phrase.at(noun - 2));
    }

    private static boolean isSetOff(Phrase phrase, int i) {
        return phrase.prose().marks().stream().anyMatch(m -> m.from() == phrase.words().get(i).from() && m.kind() != Mark.Kind.LINK);
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
