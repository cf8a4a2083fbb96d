package fieldguide.guide.brief;

import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Subject;
import fieldguide.guide.language.Verbs;
import java.util.Set;

/** What will always happen, happens: "The gate will close" is "Gate closes". Not what readers will see on their own machines. */
final class Futures implements Rule {
    private static final Set<String> MANY = Lexicon.words("you we they these those some many most all both several few others");
    private static final Set<String> ONE = Lexicon.words("it this that he she");

    @Override
    public void mark(Phrase phrase, Edits edits) {
        for (int i = 1; i + 2 < phrase.size(); i++) {
            String verb = phrase.at(i + 1);
            if (phrase.at(i).equals("will") && !phrase.at(0).equals("your") && Verbs.isBase(verb) && !verb.equals("be") && !leavesVerb(phrase, i + 2)) {
                present(phrase, i, edits);
            }
        }
    }

    private static void present(Phrase phrase, int will, Edits edits) {
        String verb = phrase.at(will + 1);
        int head = head(phrase, will);
        if (MANY.contains(phrase.at(will - 1)) || head >= 0 && isPlural(phrase, head)) {
            edits.drop(will, will + 1);
        } else if (ONE.contains(phrase.at(will - 1)) || head >= 0) {
            edits.replace(will, will + 2, verb.equals("have") ? "has" : Verbs.third(verb));
        }
    }

    /** The noun that the subject is about, -1 if that is not plain: in "a list of keys" it is the list. */
    private static int head(Phrase phrase, int will) {
        int from = will;
        while (from > 0 && (Character.isLetterOrDigit(phrase.at(from - 1).isEmpty() ? 'a' : phrase.at(from - 1).charAt(0)))) {
            from--;
        }
        int verb = Subject.of(phrase, from).map(Subject::verb).orElse(-1);
        if (verb != will || from > 0 && !phrase.at(from - 1).equals(":")) {
            return -1;
        }
        int head = from;
        while (head + 1 < will && !Lexicon.PREPOSITIONS.contains(phrase.at(head + 1))) {
            head++;
        }
        return head;
    }

    private static boolean isPlural(Phrase phrase, int head) {
        return Subject.isPlural(phrase.at(head)) || phrase.find("and", 0) >= 0 && phrase.find("and", 0) < head;
    }

    private static boolean leavesVerb(Phrase phrase, int from) {
        for (int i = from; i + 1 < phrase.size(); i++) {
            if (phrase.isOneOf(i, Lexicon.words("and or")) && Verbs.isBase(phrase.at(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
