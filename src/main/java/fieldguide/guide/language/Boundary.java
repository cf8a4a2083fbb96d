package fieldguide.guide.language;

import java.util.Set;

/** Places inside a sentence where it can be cut, and what a cut there costs the reader. */
public final class Boundary {
    public static final Set<String> MARKS = Lexicon.words(", – — -");
    private static final Set<String> CLAUSES = Lexicon.words("because if when unless until once after before while where whenever whereas although");
    private static final Set<String> PHRASES = Lexicon.words("with from using through without via during based within across between "
            + "in including against instead rather like depending according");
    private static final Set<String> STICKY = Lexicon.words("only even especially particularly just not or and as than such be able need "
            + "needs want wants have has more less most out up down back due prior close similar different required used designed likely unlikely");

    private static final int SHORTEST_PHRASE = 5;

    private Boundary() {}

    /** The first word that is certainly a finite verb or an order; -1 if there is none. */
    public static int firstVerb(Phrase phrase) {
        if (Subject.isImperative(phrase, 0)) {
            return 0;
        }
        int subject = Subject.of(phrase).map(Subject::verb).orElse(-1);
        for (int i = 0; subject < 0 && i < phrase.size(); i++) {
            if (Lexicon.AUXILIARIES.contains(phrase.at(i)) || Verbs.isThirdPerson(phrase.at(i)) && !Verbs.isAlsoNoun(phrase.at(i))
                    || Lexicon.SUBJECT_PRONOUNS.contains(phrase.at(i - 1)) && Verbs.isBase(phrase.at(i))) {
                return i;
            }
        }
        return subject;
    }

    /** The price of a cut in front of a word; negative where none is allowed. */
    public static double cost(Phrase phrase, int i, boolean desperate) {
        boolean comma = phrase.at(i - 1).equals(",");
        String before = phrase.at(comma ? i - 2 : i - 1);
        if (!before.equals(":") && (STICKY.contains(before) || Lexicon.FUNCTION.contains(before) && !before.equals("it") && !before.equals("them"))) {
            return -1;
        }
        if (phrase.at(i - 1).equals(":")) {
            return 0;
        }
        double clause = clause(phrase, i, comma);
        return clause >= 0 ? clause : phrase(phrase, i, comma, desperate);
    }

    private static double clause(Phrase phrase, int i, boolean comma) {
        String word = phrase.at(i);
        String next = phrase.at(i + 1);
        if ((CLAUSES.contains(word) || comma && word.equals("as") && !next.equals("well")) && !Lexicon.CONJUNCTIONS.contains(next) || word.equals("so") && next.equals("that")) {
            return comma ? 0 : 1;
        }
        if (word.equals("–") || word.equals("—") || word.equals("-") && !Lexicon.FUNCTION.contains(phrase.at(i - 1))) {
            return 0;
        }
        if (comma && word.equals("and") && endsSeries(phrase, i - 1)) {
            return -1;
        }
        if (word.equals("and") && (next.equals("you") || next.equals("they") || next.equals("it") || next.equals("we"))) {
            return 0.5;
        }
        if (word.equals("and") && Verbs.isThirdPerson(next) && (!Verbs.isAlsoNoun(next) || Lexicon.DETERMINERS.contains(phrase.at(i + 2)))) {
            return comma ? 1 : 2;
        }
        if (comma && (word.equals("but") || word.equals("and")) && !Lexicon.AUXILIARIES.contains(next)) {
            return word.equals("but") ? 0.5 : phrase.find(",", i) < 0 && hasVerb(phrase, i + 2) ? 2 : -1;
        }
        return word.equals("by") && Verbs.isIng(next) ? 1.5 : -1;
    }

    private static double phrase(Phrase phrase, int i, boolean comma, boolean desperate) {
        String word = phrase.at(i);
        String next = phrase.at(i + 1);
        if (phrase.count(i, phrase.size()) < SHORTEST_PHRASE || goesBack(phrase, i)) {
            return -1;
        }
        if (comma && Verbs.isIng(word) || word.equals("such") && next.equals("as") && !Lexicon.RELATIVES.contains(phrase.at(i + 2))) {
            return 2;
        }
        if (word.equals("to") && Verbs.isBase(next) && !Verbs.isParticiple(phrase.at(i - 1)) && !Verbs.isBase(phrase.at(i - 1))) {
            return 3;
        }
        if (word.equals("for") || word.equals("including") || word.equals("without")) {
            return comma ? 2 : 4;
        }
        if (!desperate) {
            return -1;
        }
        if (word.equals("that")) {
            return Verbs.isThirdPerson(next) || next.equals("are") || next.equals("is") ? 5 : -1;
        }
        boolean pair = word.equals("instead") || word.equals("rather") || word.equals("based") || word.equals("according");
        return PHRASES.contains(word) && (!pair || Lexicon.words("of than on to").contains(next)) ? comma ? 3 : 6 : -1;
    }

    /** Any place that tears no list apart, for sentences that must be cut somewhere. */
    public static double lastResort(Phrase phrase, int i) {
        boolean comma = phrase.at(i - 1).equals(",") && !phrase.isOneOf(i, Lexicon.words("and or"));
        boolean and = phrase.at(i).equals("and") && !phrase.at(i - 1).equals(",") && hasVerb(phrase, i + 1) && Subject.of(phrase, i + 1).isPresent();
        boolean preposition = Lexicon.PREPOSITIONS.contains(phrase.at(i)) && !phrase.at(i).equals("of")
                && !Lexicon.FUNCTION.contains(phrase.at(i - 1));
        boolean bracket = phrase.at(i).equals("(") && phrase.at(phrase.size() - 1).equals(")");
        return bracket ? 0 : comma ? 1 : and ? 2 : preposition ? 4 : -1;
    }

    /** Whether the words behind a phrase go on with the clause before it, so that a cut would tear that clause apart. */
    private static boolean goesBack(Phrase phrase, int from) {
        for (int i = from + 1; i < phrase.size(); i++) {
            String word = phrase.at(i);
            if (phrase.depth(i) > 0) {
                continue;
            }
            if (word.equals(",") && phrase.isOneOf(i + 1, Lexicon.words("and or"))) {
                return true;
            }
            if (Lexicon.RELATIVES.contains(word)) {
                return phrase.find(",", i) > 0 && inSeries(phrase, i);
            }
            boolean joins = word.equals("and") && (Verbs.isBase(phrase.at(i + 1)) && !Verbs.isAlsoNoun(phrase.at(i + 1))
                    || Lexicon.AUXILIARIES.contains(phrase.at(i + 1)) || Verbs.isThirdPerson(phrase.at(i + 1))
                    || Lexicon.SUBJECT_PRONOUNS.contains(phrase.at(i + 1)));
            boolean order = phrase.at(from).equals("to") && word.equals("and");
            if (joins && !order || Lexicon.AUXILIARIES.contains(word)
                    || Verbs.isThirdPerson(word) && !Verbs.isAlsoNoun(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another comma stands so close before this one that both belong to a list. */
    private static boolean endsSeries(Phrase phrase, int comma) {
        for (int i = comma - 1; i > 0 && i >= comma - 6; i--) {
            if (phrase.at(i).equals(",")) {
                return Subject.of(phrase, i + 1).isEmpty();
            }
        }
        return false;
    }

    private static boolean inSeries(Phrase phrase, int from) {
        for (int comma = phrase.find(",", from); comma > 0; comma = phrase.find(",", comma + 1)) {
            if (phrase.isOneOf(comma + 1, Lexicon.words("and or"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasVerb(Phrase phrase, int from) {
        for (int i = from; i < phrase.size(); i++) {
            if (Lexicon.AUXILIARIES.contains(phrase.at(i)) || Verbs.isThirdPerson(phrase.at(i)) || Verbs.isBase(phrase.at(i))) {
                return true;
            }
        }
        return false;
    }
}
