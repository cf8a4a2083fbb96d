package fieldguide.guide.cut;

import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Splice;
import java.util.Set;

/** Words that remind readers of having read it before: "As you learned in the previous unit, a berth is …". */
final class Reminders {
    private static final Set<String> TOLD = Lexicon.words("learned saw seen read discussed mentioned explained noted described covered said stated");
    /** What may tell where that was; anything else is a fact. */
    private static final Set<String> WHERE = Lexicon.join(Lexicon.PAGES, Lexicon.words("as you we you've we've have just already earlier before "
            + "previously above in from the this previous last first preceding on of part section introduction"));
    private static final int LONGEST = 10;

    private Reminders() {}

    static Phrase without(Phrase phrase) {
        int end = phrase.at(0).equals("as") ? phrase.find(",", 2) : phrase.isOneOf(0, Lexicon.words("recall remember")) ? phrase.find("that", 1) : -1;
        boolean page = phrase.at(0).equals("as") && Lexicon.PAGES.contains(phrase.at(end - 1)) && end <= 2 * LONGEST;
        boolean reminds = end > 0 && end + 2 < phrase.size() && (page || end <= LONGEST && isNothingElse(phrase, end)) && (!phrase.at(0).equals("as") || tells(phrase, end));
        return reminds ? Phrase.of(Splice.capitalised(phrase.from(end + 1))) : phrase;
    }

    private static boolean isNothingElse(Phrase phrase, int end) {
        for (int i = 1; i < end; i++) {
            if (!WHERE.contains(phrase.at(i)) && !TOLD.contains(phrase.at(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean tells(Phrase phrase, int end) {
        for (int i = 1; i < end; i++) {
            if (TOLD.contains(phrase.at(i))) {
                return true;
            }
        }
        return false;
    }
}
