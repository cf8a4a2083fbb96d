package fieldguide.guide.cut;

import fieldguide.content.Prose;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Splice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parameters named by their code: the `-a`, `-b` and `-c` parameters.
 *
 * @param names the code alone, with commas in between
 * @param end the index behind them and behind the word that says what they are
 */
record Codes(Prose names, int end, boolean isOne) {
    private static final Set<String> KINDS = Lexicon.words("parameter parameters option options flag flags argument arguments switch switches "
            + "property properties field fields setting settings attribute attributes value values command commands keyword keywords variable "
            + "variables");

    /** Empty where no code stands at the index. */
    static Optional<Codes> at(Phrase phrase, int from) {
        int i = KINDS.contains(phrase.at(from)) ? from + 1 : from;
        List<Prose> names = new ArrayList<>();
        while (isCode(phrase, i)) {
            names.add(phrase.slice(i, i + 1));
            int next = joined(phrase, i + 1);
            if (next < 0 || !isCode(phrase, next)) {
                i++;
                break;
            }
            i = next;
        }
        return names.isEmpty() ? Optional.empty()
                : Optional.of(new Codes(Splice.joined(names, ", "), KINDS.contains(phrase.at(i)) ? i + 1 : i, names.size() == 1));
    }

    /** The index behind "and", a comma, or both; -1 if neither stands there. */
    private static int joined(Phrase phrase, int i) {
        int and = phrase.at(i).equals(",") ? i + 1 : i;
        int next = phrase.at(and).equals("and") ? and + 1 : and;
        return next > i ? next : -1;
    }

    private static boolean isCode(Phrase phrase, int i) {
        return i < phrase.size() && phrase.words().get(i).verbatim();
    }
}
