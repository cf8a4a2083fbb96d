package fieldguide.guide.cut;

import fieldguide.guide.language.ClauseEnd;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Subject;
import fieldguide.guide.language.Verbs;
import java.util.Set;

/** Tells whether both halves of a sentence stand by themselves; where they do not, a long bullet reads better than two fragments. */
final class Halves {
    private static final Set<String> PHRASAL = Lexicon.words("sign log build built plug opt turn set scale spin type paste check point connect fill carry "
            + "look work go get start hand roll back break take come bring put keep run end");
    private static final Set<String> PARTICLES = Lexicon.words("in out on up off down over back through into");
    private static final Set<String> CLAUSES = Lexicon.words("if when unless until once after before while whenever because although whereas so");
    /** Words behind a comma that begin a clause for certain, whatever list it may hold. */
    private static final Set<String> SURE = Lexicon.words("but so such because although whereas while which if unless");
    /** Nouns that tell nothing without the words behind them. */
    private static final Set<String> OPEN = Lexicon.words("need ability way time aim attempt attempts chance right reason reasons access request "
            + "effort option permission grasp strategies support responsibility case cases");

    private Halves() {}

    static boolean stand(Phrase phrase, int start) {
        boolean mark = phrase.isOneOf(start - 1, Boundary.MARKS);
        return (mark || endsPlainly(phrase, start)) && !isMarked(phrase, start) && !Pairs.isTorn(phrase, start) && !isInsideSeries(phrase, start, mark)
                && !leadsBack(phrase, start);
    }

    /** Whether the words before a place are no torso, and nothing behind it leads back to them. */
    static boolean leavesWhole(Phrase phrase, int start) {
        boolean mark = phrase.isOneOf(start - 1, Boundary.MARKS);
        return (mark || endsPlainly(phrase, start)) && !isMarked(phrase, start) && !Pairs.isTorn(phrase, start) && !leadsBack(phrase, start);
    }

    /** Whether a place lies inside a link, a name in bold or the like. */
    static boolean isMarked(Phrase phrase, int start) {
        int at = phrase.words().get(start).from();
        return phrase.prose().marks().stream().anyMatch(m -> m.from() < at && m.to() > at);
    }

    private static boolean endsPlainly(Phrase phrase, int start) {
        String last = phrase.at(start - 1);
        boolean verb = Verbs.isBase(last) && !Verbs.isAlsoNoun(last) || Verbs.isThirdPerson(last) && !Verbs.isAlsoNoun(last);
        boolean participle = Verbs.isParticiple(last) && !phrase.isOneOf(start, CLAUSES);
        boolean phrasal = PHRASAL.contains(Verbs.base(last)) && phrase.isOneOf(start, PARTICLES);
        boolean adverb = last.endsWith("ly") && last.length() > 4 && !phrase.isOneOf(start, CLAUSES);
        boolean open = OPEN.contains(last) && phrase.isOneOf(start, Lexicon.words("to for of when in"));
        return !verb && !participle && !phrasal && !adverb && !open && !isAdjective(last);
    }

    private static boolean isAdjective(String word) {
        return word.length() > 5 && (word.endsWith("able") && !word.equals("table") && !word.equals("variable") || word.endsWith("ible")
                || word.endsWith("ful") || word.endsWith("ous"));
    }

    /** Between the first comma of a list and the "and" before its last member. */
    private static boolean isInsideSeries(Phrase phrase, int start, boolean mark) {
        int before = phrase.find(",", 1);
        boolean sure = mark && (phrase.isOneOf(start, SURE) || before == start - 1 && Verbs.isIng(phrase.at(start)) && !isListOfDoing(phrase, start));
        return before > 0 && before < start && !sure && Ties.isInSeries(phrase, start);
    }

    private static boolean isListOfDoing(Phrase phrase, int start) {
        for (int comma = phrase.find(",", start); comma > 0; comma = phrase.find(",", comma + 1)) {
            if (Verbs.isIng(phrase.at(phrase.isOneOf(comma + 1, Lexicon.CONJUNCTIONS) ? comma + 2 : comma + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "A does this | if it must, and B does that": the sentence goes on behind the clause. */
    private static boolean goesOn(Phrase phrase, int start, int comma) {
        boolean tail = CLAUSES.contains(phrase.at(start)) && !phrase.at(start - 1).equals(",") || Lexicon.PREPOSITIONS.contains(phrase.at(start));
        return tail && phrase.isOneOf(comma + 1, Lexicon.words("and but or")) && Subject.of(phrase, comma + 2)
                .filter(s -> s.isPronoun() || Lexicon.AUXILIARIES.contains(phrase.at(s.verb())) || Verbs.isThirdPerson(phrase.at(s.verb()))).isPresent();
    }

    /** A comma and a verb lead back from an insertion into the clause before it; so does a whole clause behind examples. */
    private static boolean leadsBack(Phrase phrase, int start) {
        if (phrase.at(start - 1).equals(",") && Lexicon.AUXILIARIES.contains(phrase.at(start))) {
            return true;
        }
        for (int comma = phrase.find(",", start); comma > 0; comma = phrase.find(",", comma + 1)) {
            String next = phrase.at(comma + 1);
            boolean clause = phrase.reads(start, "such", "as") && ClauseEnd.opensClause(phrase, comma + 1) || goesOn(phrase, start, comma);
            if (clause || Lexicon.AUXILIARIES.contains(next) || Verbs.isThirdPerson(next) && !Verbs.isAlsoNoun(next)) {
                return true;
            }
        }
        return false;
    }
}
