package fieldguide.guide.cut;

import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Splice;
import java.util.List;
import java.util.Set;

/** Iron pumps, however, last longer → However, iron pumps last longer. */
final class Remarks {
    private static final List<String[]> ALL = List.of(words("however"), words("on the other hand"), words("in contrast"), words("by contrast"),
            words("therefore"));
    private static final int LONGEST_NAME = 6;
    private static final Set<String> OPENERS = Lexicon.words("if when while because although unless until since as that which who to");

    private Remarks() {}

    private static String[] words(String words) {
        return words.split(" ");
    }

    /** The sentence with a connective that stands behind its subject put in front; the same if there is none. */
    static Phrase inFront(Phrase phrase) {
        int comma = phrase.find(",", 1);
        if (comma < 1 || comma > LONGEST_NAME || phrase.isOneOf(0, OPENERS) || Lexicon.PREPOSITIONS.contains(phrase.at(0))) {
            return phrase;
        }
        for (String[] remark : ALL) {
            int end = comma + 1 + remark.length;
            if (phrase.reads(comma + 1, remark) && phrase.at(end).equals(",") && end + 1 < phrase.size()) {
                return Phrase.of(phrase.slice(comma + 1, end + 1).plus(" ").plus(Splice.lowered(phrase.slice(0, comma)))
                        .plus(" ").plus(phrase.from(end + 1)));
            }
        }
        return phrase;
    }
}
