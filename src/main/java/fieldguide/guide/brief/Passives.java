package fieldguide.guide.brief;

import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Verbs;
import java.util.Set;

/** "Starts when a key is deleted" is "Starts when key deleted". */
final class Passives implements Rule {
    private static final Set<String> WHEN = Lexicon.words("when if once until unless whenever");
    private static final Set<String> NAMED = Lexicon.words("a an the your our no any all each every one several more");
    private static final int LONGEST = 5;

    @Override
    public void mark(Phrase phrase, Edits edits) {
        for (int i = 1; i + 3 < phrase.size(); i++) {
            if (WHEN.contains(phrase.at(i)) && !phrase.isOneOf(i - 1, Lexicon.words("and or only"))) {
                int verb = verb(phrase, i + 1);
                if (verb > 0 && endsClause(phrase, verb + 2)) {
                    edits.drop(verb, verb + 1);
                }
            }
        }
    }

    /** Where a passive follows a name of a few plain words; -1 if none does. */
    private static int verb(Phrase phrase, int from) {
        int first = NAMED.contains(phrase.at(from)) ? from + 1 : from;
        for (int i = first; i < first + LONGEST && i + 1 < phrase.size(); i++) {
            if (phrase.isOneOf(i, Lexicon.words("is are"))) {
                return i > first && (Verbs.isParticiple(phrase.at(i + 1)) || Copulas.isState(phrase, i + 1)) && !phrase.at(i + 1).startsWith("un") ? i : -1;
            }
            boolean attribute = Verbs.isParticiple(phrase.at(i)) && (i == first || phrase.at(i).contains("-")) && !phrase.isOneOf(i + 1, Lexicon.FUNCTION);
            if (Lexicon.FUNCTION.contains(phrase.at(i)) || !phrase.words().get(i).counts() || Verbs.isParticiple(phrase.at(i)) && !attribute) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean endsClause(Phrase phrase, int i) {
        return i >= phrase.size() || phrase.isOneOf(i, Lexicon.words(", . ; )")) || Lexicon.PREPOSITIONS.contains(phrase.at(i)) && !phrase.at(i).equals("as");
    }
}
