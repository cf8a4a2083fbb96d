package fieldguide.guide.brief;

import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Verbs;
import java.util.Set;

/** "When you create a queue" is "When creating queue". */
final class Occasions implements Rule {
    private static final Set<String> WHEN = Lexicon.words("when before after while whenever");

    @Override
    public void mark(Phrase phrase, Edits edits) {
        if (!phrase.at(1).equals("you") && !phrase.at(1).equals("you're") || !WHEN.contains(phrase.at(0)) && !phrase.at(0).equals("if")) {
            return;
        }
        boolean contracted = phrase.at(1).equals("you're");
        if (Verbs.isIng(phrase.at(contracted ? 2 : 3)) && (contracted || phrase.at(2).equals("are"))) {
            edits.drop(1, contracted ? 2 : 3);
        } else if (!contracted && isAct(phrase)) {
            Gerunds.replace(phrase, 1, 2, "", edits);
        }
    }

    private static boolean isAct(Phrase phrase) {
        String verb = phrase.at(2);
        return Verbs.isBase(verb) && !Reader.STATES.contains(verb) && (WHEN.contains(phrase.at(0)) || verb.equals("use"));
    }
}
