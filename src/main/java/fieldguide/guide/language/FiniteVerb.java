package fieldguide.guide.language;

import java.util.Set;

/** Finds the finite verb of a clause: the word that says what the noun phrase before it does or is. */
final class FiniteVerb {
    private static final int LONGEST = 10;
    private static final Set<String> FOLLOW_VERBS = Lexicon.words("the a an this that these those your their its our all any each every no "
            + "to how what which whether you it them as more only one two three several multiple many both on in from with by at for "
            + "into not when if where up out because");
    private static final Set<String> FOLLOW_PAST = Lexicon.words("the a an another this that these those their its his her to from into only no all "
            + "every each two three four five several many most both him them it up out off over across through around between");

    private FiniteVerb() {}

    /** The index of the verb behind a noun phrase that begins at an index; -1 where it is not plain to see. */
    static int behind(Phrase phrase, int from) {
        boolean infinitive = false;
        for (int i = from; i < phrase.size() && i - from < LONGEST + 1; i++) {
            String word = phrase.at(i);
            if (phrase.depth(i) > 0) {
                continue;
            }
            if (i > from && (Lexicon.AUXILIARIES.contains(word) && !isPastNoun(phrase, i) || isFinite(phrase, from, i) && !infinitive)) {
                return i;
            }
            if (i > from && Lexicon.RELATIVES.contains(word) || i > from && word.equals("so") || stops(word)) {
                return -1;
            }
            infinitive |= word.equals("to");
        }
        return -1;
    }

    /** "do" and "have" behind "to" are no finite verbs. */
    private static boolean isPastNoun(Phrase phrase, int i) {
        return phrase.at(i - 1).equals("to") && phrase.isOneOf(i, Lexicon.words("do have"));
    }

    private static boolean stops(String word) {
        return word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0)) && "\"“”()'‘’/&".indexOf(word.charAt(0)) < 0;
    }

    private static boolean isFinite(Phrase phrase, int from, int i) {
        String word = phrase.at(i);
        String before = phrase.at(i - 1);
        String next = phrase.at(i + 1);
        if (Lexicon.DETERMINERS.contains(before) && !Lexicon.DEMONSTRATIVES.contains(before) || Lexicon.PREPOSITIONS.contains(before)
                || Lexicon.CONJUNCTIONS.contains(before) && i - from < 3 || Lexicon.AUXILIARIES.contains(next)) {
            return false;
        }
        boolean clear = FOLLOW_VERBS.contains(next) || next.endsWith("ly") || Verbs.isIng(next);
        if (Verbs.isPast(word) && FOLLOW_PAST.contains(next) && !Lexicon.FUNCTION.contains(before) && !isPassive(phrase, i)) {
            return true;
        }
        if (Verbs.isThirdPerson(word)) {
            return !Verbs.isAlsoNoun(word) ? !next.equals("of") && (!next.equals(",") || phrase.at(i + 2).equals("that"))
                    : clear && (!Lexicon.PREPOSITIONS.contains(next) || i - from > 1 && Subject.isPlural(before)) || isOnlyVerb(phrase, i);
        }
        boolean plural = Lexicon.SUBJECT_PRONOUNS.contains(before) || Subject.isPlural(before) || before.equals("people") || before.equals("also");
        return plural && Verbs.isBase(word) && (clear || !Verbs.isAlsoNoun(word) || isOnlyVerb(phrase, i)) && !phrase.isCapitalised(i);
    }

    /** "Files stored on the disk are …": a participle, as the verb comes later. */
    private static boolean isPassive(Phrase phrase, int i) {
        for (int k = i + 1; k < phrase.size() && !phrase.at(k).equals(",") && !Lexicon.RELATIVES.contains(phrase.at(k)); k++) {
            if (Lexicon.AUXILIARIES.contains(phrase.at(k)) || Verbs.isThirdPerson(phrase.at(k)) && !Verbs.isAlsoNoun(phrase.at(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that may be a noun must be the verb, as what follows has an object and no other verb. */
    private static boolean isOnlyVerb(Phrase phrase, int i) {
        String next = phrase.at(i + 1);
        boolean preposition = Lexicon.PREPOSITIONS.contains(next) && !next.equals("of") && Verbs.isThirdPerson(phrase.at(i)) && !Subject.isPlural(phrase.at(i - 1))
                && !Lexicon.FUNCTION.contains(phrase.at(i - 1)) && i > 1;
        if (next.isEmpty() || !Character.isLetterOrDigit(next.charAt(0)) || Lexicon.FUNCTION.contains(next) && !preposition) {
            return false;
        }
        for (int k = i + 1; k < phrase.size() && !Lexicon.RELATIVES.contains(phrase.at(k)) && !phrase.at(k).equals(","); k++) {
            if (Lexicon.AUXILIARIES.contains(phrase.at(k)) || Verbs.isThirdPerson(phrase.at(k)) && k > i + 1
                    && (preposition || Lexicon.DETERMINERS.contains(phrase.at(k + 1)))) {
                return false;
            }
        }
        return true;
    }
}
