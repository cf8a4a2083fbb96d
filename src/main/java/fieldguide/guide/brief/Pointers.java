package fieldguide.guide.brief;

import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Verbs;
import java.util.List;
import java.util.Set;

/** Words that point at something beside the text: "For more information about roles, see X" is "More about roles: X", "For details, see X" is "Details: X". */
final class Pointers implements Rule {
    private static final String[] DETAILS = split("for details");
    private static final List<String[]> MORE = List.of(split("for more information"), split("for more details"), DETAILS,
            split("for additional information"), split("to learn more"), split("to find out more"), split("to read more"),
            split("if you want to learn more"), split("if you are interested in learning more"), split("if you're interested in learning more"));
    private static final Set<String> LOOK = Lexicon.words("see visit read check refer go");
    private static final Set<String> RUN = Lexicon.words("run use execute enter type issue");
    private static final Set<String> WRITE = Lexicon.join(RUN, Lexicon.words("add paste insert copy write"));
    private static final Set<String> CODE = Lexicon.words("command commands cmdlet code script query statement snippet");

    private static String[] split(String words) {
        return words.split(" ");
    }

    @Override
    public void mark(Phrase phrase, Edits edits) {
        more(phrase, edits);
        command(phrase, edits);
        following(phrase, edits);
    }

    /** "Paste the following text" stands above that text: "Paste text". */
    private static void following(Phrase phrase, Edits edits) {
        for (int i = 1; i + 2 < phrase.size(); i++) {
            boolean noun = phrase.reads(i, "the", "following") && phrase.words().get(i + 2).counts() && !Lexicon.FUNCTION.contains(phrase.at(i + 2))
                    && !phrase.isOneOf(i + 2, Lexicon.words("steps step instructions procedure procedures tasks"));
            if (noun && WRITE.contains(phrase.at(i - 1))) {
                edits.drop(i, i + 2);
            }
        }
    }

    private static void more(Phrase phrase, Edits edits) {
        for (String[] lead : MORE) {
            int look = phrase.reads(0, lead) ? look(phrase, lead.length) : -1;
            if (look > 0) {
                edits.replace(0, lead.length, lead == DETAILS ? "Details" : "More");
                edits.replace(look - 1, behind(phrase, look), ":");
                return;
            }
        }
    }

    /** Where the verb stands that sends readers elsewhere, right behind a comma or colon. */
    private static int look(Phrase phrase, int from) {
        for (int i = from + 1; i + 1 < phrase.size(); i++) {
            if (phrase.isOneOf(i - 1, Lexicon.words(", :")) && LOOK.contains(phrase.at(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int behind(Phrase phrase, int look) {
        return phrase.isOneOf(look + 1, Lexicon.words("to out")) && look + 2 < phrase.size() ? look + 2 : look + 1;
    }

    /** "Run the following command to list all lamps" stands above that command: "List all lamps". */
    private static void command(Phrase phrase, Edits edits) {
        boolean points = RUN.contains(phrase.at(0)) && (phrase.reads(1, "the", "following") || phrase.isOneOf(1, Lexicon.words("this these following")));
        int code = points ? phrase.isOneOf(1, Lexicon.words("the")) ? 3 : 2 : -1;
        if (code > 0 && CODE.contains(phrase.at(code)) && phrase.at(code + 1).equals("to") && Verbs.isBase(phrase.at(code + 2))) {
            edits.drop(0, code + 2);
        }
    }
}
