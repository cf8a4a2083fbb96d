package fieldguide.guide.cut;

import fieldguide.guide.language.Clause;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Subject;
import fieldguide.guide.language.Verbs;
import java.util.Set;

/** Places inside a sentence where it can be cut, and what a cut there costs the reader. */
final class Boundary {
    static final Set<String> MARKS = Lexicon.words(", – — -");
    private static final Set<String> REASONS = Lexicon.words("because although whereas");
    private static final Set<String> CLAUSES = Lexicon.words("if when unless until once after before while whenever");
    private static final Set<String> PHRASES = Lexicon.words("with from using through without via during based within across between "
            + "in including against instead rather like depending according");

    private static final int SHORTEST_PHRASE = 5;
    private static final double NEVER = -1;

    private Boundary() {}

    /** The price of a cut in front of a word; negative where none is allowed. */
    static double cost(Phrase phrase, int i, boolean desperate) {
        boolean comma = phrase.at(i - 1).equals(",");
        if (Ties.isSticky(phrase.at(comma ? i - 2 : i - 1)) || Ties.completes(phrase, i)) {
            return NEVER;
        }
        if (phrase.at(i - 1).equals(":")) {
            return 0;
        }
        double clause = clause(phrase, i, comma, desperate);
        return clause >= 0 ? clause : phrase(phrase, i, comma, desperate);
    }

    private static double clause(Phrase phrase, int i, boolean comma, boolean desperate) {
        String word = phrase.at(i);
        String next = phrase.at(i + 1);
        if (subordinate(phrase, i, comma, desperate) && !Lexicon.CONJUNCTIONS.contains(next) || word.equals("so") && next.equals("that")) {
            return comma ? 0 : 1;
        }
        if (word.equals("–") || word.equals("—") || word.equals("-") && !Lexicon.FUNCTION.contains(phrase.at(i - 1))) {
            return Ties.isParenthesis(phrase, i) ? NEVER : 0;
        }
        return word.equals("and") ? and(phrase, i, comma, desperate) : word.equals("but") ? but(phrase, i, comma)
                : comma && word.equals("so") ? 0.5 : comma && word.equals("or") && Lexicon.SUBJECT_PRONOUNS.contains(next) ? 0.5
                : word.equals("by") && Verbs.isIng(next) ? 1.5 : NEVER;
    }

    private static boolean subordinate(Phrase phrase, int i, boolean comma, boolean desperate) {
        String word = phrase.at(i);
        boolean as = comma && desperate && word.equals("as") && !phrase.at(i + 1).equals("well") && !Lexicon.THIRD_PERSON.contains(phrase.at(i + 1));
        return REASONS.contains(word) || as
                || CLAUSES.contains(word) && (comma || desperate || !Ties.isEmbedded(phrase, i) && !Verbs.isIng(phrase.at(i + 1)));
    }

    private static double and(Phrase phrase, int i, boolean comma, boolean desperate) {
        String next = phrase.at(i + 1);
        if (desperate && Subject.isImperative(phrase, 0) && Subject.isImperative(phrase, i + 1)) {
            return 1;
        }
        if (comma && Ties.endsSeries(phrase, i - 1)) {
            return NEVER;
        }
        if (Lexicon.words("you they it we").contains(next)) {
            return 0.5;
        }
        if (Verbs.isThirdPerson(next) && (!Verbs.isAlsoNoun(next) || Lexicon.DETERMINERS.contains(phrase.at(i + 2)))) {
            return comma ? 1 : 2;
        }
        boolean told = Subject.of(phrase, i + 1).isPresent() || Clause.hasVerb(phrase, i + 2) && !Ties.closesSeries(phrase, i);
        return comma && told && !Lexicon.AUXILIARIES.contains(next) && phrase.find(",", i) < 0 ? 2 : NEVER;
    }

    private static double but(Phrase phrase, int i, boolean comma) {
        boolean manner = phrase.at(i + 1).endsWith("ly") && Clause.firstVerb(Phrase.of(phrase.from(i + 1))) < 0;
        boolean phrased = manner || Verbs.isIng(phrase.at(i + 1)) || Verbs.isIng(phrase.at(i + 2)) && phrase.isOneOf(i + 1, Lexicon.words("still not also without"));
        return comma && !phrased && !Lexicon.AUXILIARIES.contains(phrase.at(i + 1)) && !Ties.isNotOnly(phrase, i) ? 0.5 : NEVER;
    }

    private static double phrase(Phrase phrase, int i, boolean comma, boolean desperate) {
        String word = phrase.at(i);
        String next = phrase.at(i + 1);
        if (phrase.count(i, phrase.size()) < SHORTEST_PHRASE || Ties.goesBack(phrase, i)) {
            return NEVER;
        }
        if (comma && Verbs.isIng(word) || word.equals("such") && next.equals("as") && !Lexicon.RELATIVES.contains(phrase.at(i + 2))) {
            return 2;
        }
        if (word.equals("to") && Verbs.isBase(next) && !Verbs.isParticiple(phrase.at(i - 1)) && !Verbs.isBase(phrase.at(i - 1))) {
            return 3;
        }
        if (word.equals("for") || word.equals("including") || word.equals("without")) {
            return comma ? 2 : desperate ? 4 : NEVER;
        }
        return desperate ? preposition(phrase, i, comma) : NEVER;
    }

    private static double preposition(Phrase phrase, int i, boolean comma) {
        String word = phrase.at(i);
        String next = phrase.at(i + 1);
        if (word.equals("that")) {
            return Verbs.isThirdPerson(next) || next.equals("are") || next.equals("is") ? 5 : NEVER;
        }
        if (Verbs.isParticiple(phrase.at(i - 1))) {
            return NEVER;
        }
        boolean pair = Lexicon.words("instead rather based according").contains(word);
        return PHRASES.contains(word) && (!pair || Lexicon.words("of than on to").contains(next)) ? comma ? 3 : 6 : NEVER;
    }

    /** Any place that tears no list apart, for sentences that must be cut somewhere. */
    static double lastResort(Phrase phrase, int i) {
        boolean comma = phrase.at(i - 1).equals(",") && !phrase.isOneOf(i, Lexicon.words("and or")) && !Lexicon.AUXILIARIES.contains(phrase.at(i));
        boolean pair = phrase.isOneOf(i - 2, Lexicon.ARTICLES) && phrase.isOneOf(i + 1, Lexicon.ARTICLES);
        boolean and = phrase.at(i).equals("and") && !pair && !phrase.at(i - 1).equals(",") && Clause.hasVerb(phrase, i + 1) && Subject.of(phrase, i + 1).isPresent();
        boolean preposition = Lexicon.PREPOSITIONS.contains(phrase.at(i)) && !phrase.at(i).equals("of")
                && !Lexicon.FUNCTION.contains(phrase.at(i - 1)) && !Ties.completes(phrase, i);
        boolean bracket = phrase.at(i).equals("(") && phrase.at(phrase.size() - 1).equals(")");
        return bracket ? 0 : comma && phrase.reads(i, "such", "as") ? 1 : comma ? Ties.isInSeries(phrase, i) ? 5 : 1 : and ? 2 : preposition ? 4 : NEVER;
    }
}
