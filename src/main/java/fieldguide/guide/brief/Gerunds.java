package fieldguide.guide.brief;

import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Verbs;

/** Turns a verb into its form in -ing, together with one that is joined to it: "create and delete". */
final class Gerunds {
    private Gerunds() {}

    /**
     * Puts the form of a verb in the place of some words that end with it.
     *
     * @param lead what stands before the form; empty for nothing
     * @return false, and nothing is changed, where a second verb further on would be left behind
     */
    static boolean replace(Phrase phrase, int from, int verb, String lead, Edits edits) {
        boolean joined = phrase.isOneOf(verb + 1, Lexicon.words("and or")) && isVerb(phrase, verb + 2);
        int last = joined ? verb + 2 : verb;
        if (edits.isFixed(verb) || phrase.at(verb + 1).equals(",") || leavesVerb(phrase, last + 1, Verbs.isThirdPerson(phrase.at(verb)))) {
            return false;
        }
        edits.replace(from, verb + 1, lead + ing(phrase, verb));
        if (joined) {
            edits.replace(last, last + 1, ing(phrase, last));
        }
        return true;
    }

    private static String ing(Phrase phrase, int verb) {
        return Verbs.ing(Verbs.base(phrase.at(verb)));
    }

    private static boolean isVerb(Phrase phrase, int i) {
        return Verbs.isBase(phrase.at(i)) || Verbs.isThirdPerson(phrase.at(i));
    }

    /** Behind "that holds", "and issues" is a verb; behind "that hold" it is a noun. */
    private static boolean leavesVerb(Phrase phrase, int from, boolean third) {
        for (int i = from; i + 1 < phrase.size() && !phrase.at(i).equals(":"); i++) {
            boolean noun = !third && Verbs.isAlsoNoun(phrase.at(i + 1)) && !Lexicon.DETERMINERS.contains(phrase.at(i + 2));
            boolean verb = third ? Verbs.isThirdPerson(phrase.at(i + 1)) : Verbs.isBase(phrase.at(i + 1));
            if (phrase.isOneOf(i, Lexicon.CONJUNCTIONS) && (Lexicon.AUXILIARIES.contains(phrase.at(i + 1)) || verb && !noun)) {
                return true;
            }
        }
        return false;
    }
}
