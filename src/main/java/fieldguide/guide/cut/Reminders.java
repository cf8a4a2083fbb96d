package fieldguide.guide.cut;

import fieldguide.guide.language.ClauseEnd;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Subject;
import fieldguide.guide.language.Word;
import java.util.Set;

/** Words that remind readers of what they have read or done before, or to take notice: "As you learned in the previous unit, a berth is …". */
final class Reminders {
    private static final Set<String> TOLD = Lexicon.words("learned saw seen read discussed mentioned explained noted described covered said stated");
    /** What may tell where that was; anything else is a fact. */
    private static final Set<String> WHERE = Lexicon.join(Lexicon.PAGES, Lexicon.words("as you we you've we've have just already earlier before "
            + "previously above in from the this previous last first preceding on of part section introduction"));
    private static final Set<String> SPEAKERS = Lexicon.words("you we you've we've you're we're");
    /** Words that may mean something the reader has done. */
    private static final Set<String> BACK = Lexicon.words("it its them they their this that these those");
    private static final int LONGEST = 10;

    private Reminders() {}

    static Phrase without(Phrase phrase) {
        return noticed(told(here(done(phrase))));
    }

    /** "Now that you have a berth, moor the boat": what the reader has done by now stands above. */
    private static Phrase done(Phrase phrase) {
        boolean speaks = phrase.reads(0, "now", "that") && phrase.isOneOf(2, SPEAKERS);
        int comma = speaks ? ClauseEnd.of(phrase) : -1;
        boolean plain = comma > 0 && comma + 2 < phrase.size() && phrase.words().subList(2, comma).stream().noneMatch(Reminders::weighs)
                && phrase.words().subList(comma + 1, phrase.size()).stream().noneMatch(w -> BACK.contains(w.lower()));
        return plain ? Phrase.of(Splice.capitalised(phrase.from(comma + 1))) : phrase;
    }

    /** "As you see from the chart, the tide is late", "In this step, moor the boat": where it is to be seen or done, the page shows. */
    private static Phrase here(Phrase phrase) {
        int comma = phrase.find(",", 1);
        boolean seen = phrase.at(0).equals("as") && comma > 2 && comma <= LONGEST && (phrase.reads(1, "you", "see") || phrase.at(comma - 1).equals("shows")) && phrase.words().subList(1, comma).stream().noneMatch(Word::verbatim);
        boolean step = phrase.reads(0, "in", "this") && phrase.isOneOf(2, Lexicon.words("step task exercise section lab")) && comma == 3;
        return (seen || step) && comma + 2 < phrase.size() ? Phrase.of(Splice.capitalised(phrase.from(comma + 1))) : phrase;
    }

    private static boolean weighs(Word word) {
        return word.verbatim() || Lexicon.MODALS.contains(word.lower()) || Lexicon.words("not no never only all every").contains(word.lower())
                || word.lower().chars().anyMatch(Character::isDigit);
    }

    /** "Notice the berth is taken": what is to be noticed can be read. */
    private static Phrase noticed(Phrase phrase) {
        boolean clause = phrase.isOneOf(0, Lexicon.words("notice recall remember")) && !phrase.at(1).equals("to")
                && (phrase.at(1).equals("there") || Subject.of(phrase, 1).isPresent());
        return clause ? Phrase.of(Splice.capitalised(phrase.from(1))) : phrase;
    }

    private static Phrase told(Phrase phrase) {
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
