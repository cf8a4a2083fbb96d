package fieldguide.guide.brief;

import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Verbs;
import java.util.Set;

/** Notes speak to their reader without saying "you": "You can create a vault" is "Can create vault". */
final class Reader implements Rule {
    private static final Set<String> WHO = Lexicon.words("you we");
    private static final Set<String> SPOKEN_TO = Lexicon.words("you we you'll we'll you've we've");
    private static final Set<String> MUST = Lexicon.words("need can could may might must should can't cannot couldn't mustn't shouldn't");
    /** What a reader is, has or thinks is told with "you"; as an order it would make no sense. */
    static final Set<String> STATES = Lexicon.words("be have know want see get pay own like prefer think feel expect remember understand "
            + "wish hope lose mean work live stay find notice receive experience encounter believe end come go start begin do let take say "
            + "become wonder face trust build gain learn hear suppose imagine");
    /** What authors say "we" do, the reader does with them. */
    private static final Set<String> OURS = Lexicon.words("use create add define store call set run configure specify select open write "
            + "install click check build used created added defined stored called configured");
    private static final Set<String> MARKS = Lexicon.words(": ; – —");

    @Override
    public void mark(Phrase phrase, Edits edits) {
        for (int i = 0; i + 2 < phrase.size(); i++) {
            if (phrase.isOneOf(i, SPOKEN_TO) && (opensClause(phrase, i) || edits.isDropped(0, i))) {
                edits.drop(i, i + padding(phrase, i));
            }
        }
    }

    /** How many words can go; none where what follows needs "you", as a list behind "you can:" does. */
    private static int padding(Phrase phrase, int i) {
        boolean future = phrase.at(i).endsWith("'ll");
        boolean past = phrase.at(i).endsWith("'ve") || phrase.isOneOf(i, WHO) && phrase.at(i + 1).equals("have");
        int verb = future || phrase.at(i).endsWith("'ve") || !past && !phrase.at(i + 1).equals("will") ? i + 1 : i + 2;
        if (past) {
            return isDone(phrase, verb) && (i == 0 || phrase.at(i - 1).equals(":")) ? verb - i : 0;
        }
        if (phrase.at(verb).equals("can") && phrase.at(verb + 1).equals(":")) {
            return 0;
        }
        boolean must = MUST.contains(phrase.at(verb)) && (phrase.at(verb).equals("need") || verb == i + 1 && !future);
        return must || isOrder(phrase.at(verb), phrase.at(i).startsWith("you")) ? verb - i : 0;
    }

    /** Whether the participle is all there is: "You've created a vault and are ready" needs its "you". */
    private static boolean isDone(Phrase phrase, int verb) {
        for (int i = verb + 1; i < phrase.size(); i++) {
            if (phrase.isOneOf(i - 1, Lexicon.CONJUNCTIONS) && Lexicon.AUXILIARIES.contains(phrase.at(i))) {
                return false;
            }
        }
        return phrase.at(verb).endsWith("ed") && Verbs.isParticiple(phrase.at(verb)) && !phrase.at(verb + 1).equals("to");
    }

    private static boolean isOrder(String verb, boolean reader) {
        return reader && Verbs.isBase(verb) && !STATES.contains(verb) || OURS.contains(verb);
    }

    private static boolean opensClause(Phrase phrase, int i) {
        if (i == 0 || phrase.isOneOf(i - 1, MARKS)) {
            return true;
        }
        boolean joined = phrase.isOneOf(i - 1, Lexicon.CONJUNCTIONS) && phrase.at(i - 2).equals(",");
        boolean reader = phrase.isOneOf(0, SPOKEN_TO) || Verbs.isBase(phrase.at(0)) || isCondition(phrase);
        return joined && reader && phrase.depth(i) == 0 || phrase.at(i - 1).equals(",") && isCondition(phrase);
    }

    private static boolean isCondition(Phrase phrase) {
        return phrase.isOneOf(0, Lexicon.words("if when whenever after before once unless until because since while to for with in here"));
    }
}
