package fieldguide.guide.brief;

import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Verbs;
import java.util.Set;

/** "You need to create a key" and "clients have to wait" are "Must create key" and "clients must wait". */
final class Needs implements Rule {
    /** Behind these, in questions and where something is not needed, "must" would say another thing. */
    private static final Set<String> HOLD = Lexicon.words("not never longer don't doesn't didn't won't wouldn't no might may would will shall you'll we'll they'll only to can could should might must what which "
            + "who how why where all everything anything i've we've you've they've do does did if whether when unless that's");

    @Override
    public void mark(Phrase phrase, Edits edits) {
        for (int i = 0; i + 2 < phrase.size(); i++) {
            boolean needs = phrase.isOneOf(i, Lexicon.words("has have")) && phrase.at(i + 1).equals("to") && Verbs.isBase(phrase.at(i + 2));
            if (needs && !isHeld(phrase, i, edits)) {
                edits.replace(i, i + 2, "must");
            }
        }
    }

    /** Whether the clause in front of it is a condition or question, or speaks of what the reader may happen to need. */
    private static boolean isHeld(Phrase phrase, int need, Edits edits) {
        for (int i = need - 1; i >= 0 && !phrase.isOneOf(i, Lexicon.words(", : ;")); i--) {
            if (HOLD.contains(phrase.at(i)) && !edits.isFixed(i)) {
                return true;
            }
        }
        Set<String> people = Lexicon.words("you we i will they it first");
        return need == 0 || phrase.isOneOf(need - 1, people) && !edits.isFixed(need - 1);
    }
}
