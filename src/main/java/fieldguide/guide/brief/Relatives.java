package fieldguide.guide.brief;

import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Subject;
import fieldguide.guide.language.Verbs;
import java.util.Set;

/** "Resources that support X" are "resources supporting X"; "a disk that has a label" is "disk with label". */
final class Relatives implements Rule {
    private static final Set<String> WHICH = Lexicon.words("that which who");
    /** Verbs of which the form in -ing would be no English, or mean something else. */
    private static final Set<String> NEVER = Lexicon.words("be have do need want know own like prefer exist happen matter fit belong mean "
            + "seem appear remain follow come go let cost see get care include become result occur");

    /** Words before a relative clause among which another noun may be what it speaks of. */
    private static final int NEAR = 4;

    @Override
    public void mark(Phrase phrase, Edits edits) {
        for (int i = 1; i + 2 < phrase.size(); i++) {
            if (WHICH.contains(phrase.at(i)) && isNoun(phrase, i - 1)) {
                if (isHaving(phrase, i)) {
                    edits.replace(i, i + 2, "with");
                } else if (isPlainlyAdjective(phrase, i)) {
                    edits.drop(i, i + 2);
                } else if (isActive(phrase, i)) {
                    Gerunds.replace(phrase, i, i + 1, "", edits);
                }
            }
        }
    }

    private static boolean isHaving(Phrase phrase, int which) {
        String verb = phrase.at(which + 1);
        return (verb.equals("has") || verb.equals("have")) && isNounAhead(phrase, which + 2);
    }

    /** "Terms that are common to all" are terms common to all. */
    private static boolean isPlainlyAdjective(Phrase phrase, int which) {
        String adjective = phrase.at(which + 2);
        boolean past = phrase.isOneOf(which + 1, Lexicon.words("was were")) && Verbs.isParticiple(adjective);
        return (past || phrase.at(which + 1).equals("is") || phrase.at(which + 1).equals("are")) && !adjective.isEmpty()
                && Character.isLetter(adjective.charAt(0)) && !Lexicon.FUNCTION.contains(adjective) && !adjective.endsWith("ly")
                && Lexicon.PREPOSITIONS.contains(phrase.at(which + 3));
    }

    private static boolean isActive(Phrase phrase, int which) {
        String verb = phrase.at(which + 1);
        boolean finite = Verbs.isThirdPerson(verb) || Verbs.isBase(verb) && Subject.isPlural(phrase.at(which - 1));
        if (isOfTwoNouns(phrase, which) || goesOn(phrase, which + 2)) {
            return false;
        }
        boolean object = phrase.words().get(which + 2).counts() && !phrase.isOneOf(which + 2, Lexicon.AUXILIARIES);
        return finite && object && !NEVER.contains(Verbs.base(verb));
    }

    /** "A pump in a mill that grinds": "grinding" would be said of either. */
    private static boolean isOfTwoNouns(Phrase phrase, int which) {
        for (int i = which - 2; i > 0 && i >= which - NEAR; i--) {
            if (Lexicon.PREPOSITIONS.contains(phrase.at(i)) && !phrase.isOneOf(i, Lexicon.words("to of")) && isNoun(phrase, i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** "… that grinds corn and is shut at night": the second verb would lose its "that". */
    private static boolean goesOn(Phrase phrase, int from) {
        for (int i = from; i < phrase.size() && !phrase.isOneOf(i, Lexicon.words(", ; :")); i++) {
            boolean verb = Lexicon.AUXILIARIES.contains(phrase.at(i + 1)) || Verbs.isThirdPerson(phrase.at(i + 1)) && !Verbs.isAlsoNoun(phrase.at(i + 1));
            if (phrase.isOneOf(i, Lexicon.words("and or")) && verb) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNounAhead(Phrase phrase, int i) {
        String next = phrase.at(i);
        return !Verbs.isParticiple(next) && !next.equals("to") && !next.equals("not") && !next.equals("been") && !next.equals("never")
                && !next.endsWith("ly") && phrase.words().get(i).counts();
    }

    private static boolean isNoun(Phrase phrase, int i) {
        String word = phrase.at(i);
        return !word.isEmpty() && Character.isLetter(word.charAt(0)) && !Lexicon.FUNCTION.contains(word) && !word.endsWith("ly")
                && !(Verbs.isBase(word) && !Verbs.isAlsoNoun(word)) && !Verbs.isIng(word)
                && !(Verbs.isThirdPerson(word) && !Verbs.isAlsoNoun(word));
    }
}
