package fieldguide.guide.cut;

import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Subject;
import fieldguide.guide.language.Verbs;
import java.util.Set;

/** What holds the words of a sentence together, so that a cut between them would leave a fragment. */
final class Ties {
    private static final Set<String> STICKY = Lexicon.words("only even especially particularly just not or and as than such be able need "
            + "needs want wants have has more less most right out up down back due prior close similar different required used designed likely unlikely "
            + "going ready enough");
    /** Verbs with an object and an infinitive: enable doctors to see. */
    private static final Set<String> CONTROL = Lexicon.words("allow enable help require ask cause permit instruct tell want need lead "
            + "encourage force expect invite teach train prepare configure advise remind inspire empower motivate persuade set make let");
    /** Nouns and adjectives that an infinitive completes: the ability to see, hard to see. */
    private static final Set<String> INCOMPLETE = Lexicon.words("ability way chance right opportunity responsibility option permission "
            + "permissions attempt plan capability effort tendency failure possible impossible important necessary easy easier hard harder "
            + "difficult best essential free safe sure willing reluctant eager able unable critical vital crucial power freedom urge duty");
    private static final int REACH = 9;

    private Ties() {}

    /** Whether a word needs the word behind it. */
    static boolean isSticky(String word) {
        return !word.equals(":") && (STICKY.contains(word) || Lexicon.FUNCTION.contains(word) && !word.equals("it") && !word.equals("them"));
    }

    /** Whether an infinitive completes a verb, noun or adjective before it. */
    static boolean completes(Phrase phrase, int to) {
        if (!phrase.at(to).equals("to")) {
            return false;
        }
        for (int i = to - 1; i >= 0 && i >= to - REACH && !phrase.isOneOf(i, Lexicon.words(", ; :")); i--) {
            boolean verb = controls(phrase.at(i)) && !(i == to - 1 && Verbs.isParticiple(phrase.at(i)));
            if (verb || INCOMPLETE.contains(phrase.at(i)) || phrase.at(i).equals("for") && i < to - 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb makes somebody else do what an infinitive behind it says. */
    static boolean controls(String verb) {
        return CONTROL.contains(Verbs.base(verb));
    }

    /** Whether what stands before an index has a relative clause to which a clause from there on may belong. */
    static boolean isEmbedded(Phrase phrase, int from) {
        for (int i = from - 1; i > 0; i--) {
            if (phrase.at(i).equals(",")) {
                return false;
            }
            if (phrase.isOneOf(i, Lexicon.words("that which who whose what how where why whether"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words behind a phrase go on with the clause before it, so that a cut would tear that clause apart. */
    static boolean goesBack(Phrase phrase, int from) {
        for (int i = from + 1; i < phrase.size(); i++) {
            String word = phrase.at(i);
            if (phrase.depth(i) > 0) {
                continue;
            }
            if (word.equals(",") && phrase.isOneOf(i + 1, Lexicon.words("and or"))) {
                return true;
            }
            if (Lexicon.RELATIVES.contains(word)) {
                return phrase.find(",", i) > 0 && isInSeries(phrase, i);
            }
            if (joins(phrase, i) && !(phrase.at(from).equals("to") && word.equals("and")) || isFinite(phrase, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFinite(Phrase phrase, int i) {
        String word = phrase.at(i);
        return Lexicon.AUXILIARIES.contains(word) || Verbs.isThirdPerson(word) && !Verbs.isAlsoNoun(word);
    }

    private static boolean joins(Phrase phrase, int i) {
        String next = phrase.at(i + 1);
        return phrase.at(i).equals("and") && (Verbs.isBase(next) && !Verbs.isAlsoNoun(next) || Lexicon.AUXILIARIES.contains(next)
                || Verbs.isThirdPerson(next) || Lexicon.SUBJECT_PRONOUNS.contains(next));
    }

    /** Whether another comma stands so close before this one that both belong to a list. */
    static boolean endsSeries(Phrase phrase, int comma) {
        boolean clauses = phrase.isOneOf(comma + 2, Lexicon.RELATIVES);
        if (phrase.isOneOf(comma + 2, Lexicon.SUBJECT_PRONOUNS) && Lexicon.AUXILIARIES.contains(phrase.at(comma + 3))) {
            return false;
        }
        for (int i = comma - 1; i > 0 && (clauses || i >= comma - 6); i--) {
            if (phrase.at(i).equals(",")) {
                return clauses ? phrase.isOneOf(i + 1, Lexicon.RELATIVES) : Subject.of(phrase, i + 1).isEmpty();
            }
        }
        return false;
    }

    /** "Use A, build B, and try C", or "the A, the B, and the C": what begins behind "and" began behind a comma before. */
    static boolean closesSeries(Phrase phrase, int and) {
        for (int comma = phrase.find(",", 1); comma > 0 && comma < and - 1; comma = phrase.find(",", comma + 1)) {
            boolean verbs = Verbs.isBase(phrase.at(comma + 1)) && Verbs.isBase(phrase.at(and + 1));
            if (verbs || Subject.of(phrase, comma + 1).isEmpty() && !Lexicon.FUNCTION.contains(phrase.at(comma + 1)) && Lexicon.ARTICLES.contains(phrase.at(and + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a list closes behind an index: …, and C. */
    static boolean isInSeries(Phrase phrase, int from) {
        for (int comma = phrase.find(",", from); comma > 0; comma = phrase.find(",", comma + 1)) {
            if (phrase.isOneOf(comma + 1, Lexicon.words("and or"))) {
                return true;
            }
        }
        return false;
    }

    /** Not only this but also that: neither half stands alone. */
    static boolean isNotOnly(Phrase phrase, int but) {
        int not = phrase.find("not", 0);
        return not >= 0 && not < but && phrase.isOneOf(not + 1, Lexicon.words("only just merely simply"));
    }

    /** A remark between two dashes interrupts the clause that goes on behind it. */
    static boolean isParenthesis(Phrase phrase, int dash) {
        String mark = phrase.at(dash);
        for (int i = 0; i < phrase.size(); i++) {
            if (i != dash && phrase.at(i).equals(mark) && phrase.depth(i) == 0) {
                return true;
            }
        }
        return false;
    }
}
