package fieldguide.guide.brief;

import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Subject;
import fieldguide.guide.language.Verbs;
import java.util.Set;

/** "When you create a queue" is "When creating queue"; "once you have created a queue" is "after creating queue". */
final class Occasions implements Rule {
    private static final Set<String> WHEN = Lexicon.words("when before after while whenever");
    private static final Set<String> DONE = Lexicon.words("when after once");
    private static final Set<String> HAVE = Lexicon.words("you've we've");

    @Override
    public void mark(Phrase phrase, Edits edits) {
        if (WHEN.contains(phrase.at(0)) || phrase.isOneOf(0, Lexicon.words("if once"))) {
            mark(phrase, 0, edits);
        } else if (speaksToReader(phrase)) {
            for (int i = 2; i + 3 < phrase.size(); i++) {
                if (WHEN.contains(phrase.at(i)) && phrase.at(i + 1).equals("you") && !phrase.isOneOf(i - 1, Lexicon.words("and or only even just is"))) {
                    mark(phrase, i, edits);
                }
            }
        }
    }

    /** Whether it is the reader who does what is told: in an order, and behind "you can". */
    private static boolean speaksToReader(Phrase phrase) {
        return phrase.at(0).equals("you") || Subject.isImperative(phrase, 0);
    }

    private static void mark(Phrase phrase, int when, Edits edits) {
        boolean contracted = phrase.at(when + 1).equals("you're");
        boolean having = HAVE.contains(phrase.at(when + 1));
        if (having || phrase.isOneOf(when + 1, Lexicon.words("you we")) && phrase.at(when + 2).equals("have")) {
            done(phrase, when, having ? when + 2 : when + 3, edits);
        } else if (!contracted && !phrase.at(when + 1).equals("you")) {
            return;
        } else if (Verbs.isIng(phrase.at(contracted ? when + 2 : when + 3)) && (contracted || phrase.at(when + 2).equals("are"))) {
            edits.drop(when + 1, contracted ? when + 2 : when + 3);
        } else if (!contracted && isAct(phrase, when)) {
            Gerunds.replace(phrase, when + 1, when + 2, "", edits);
        }
    }

    /** "Once you've created and filled a queue" is "After creating and filling queue". */
    private static void done(Phrase phrase, int when, int participle, Edits edits) {
        String base = Verbs.base(phrase.at(participle));
        boolean plain = DONE.contains(phrase.at(when)) && Verbs.isParticiple(phrase.at(participle)) && Verbs.isBase(base) && !Reader.STATES.contains(base);
        if (plain && !leavesVerb(phrase, participle + 1)) {
            edits.replace(when, participle + 1, (when == 0 ? "After " : "after ") + Verbs.ing(base));
        }
    }

    /** A second participle, or a verb of another form, would be left behind. */
    private static boolean leavesVerb(Phrase phrase, int from) {
        for (int i = from; i + 1 < phrase.size() && !phrase.at(i).equals(":"); i++) {
            boolean verb = Verbs.isParticiple(phrase.at(i + 1)) || Lexicon.AUXILIARIES.contains(phrase.at(i + 1));
            if (phrase.isOneOf(i, Lexicon.CONJUNCTIONS) && verb) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAct(Phrase phrase, int when) {
        String verb = phrase.at(when + 2);
        return Verbs.isBase(verb) && !verb.equals("need") && !Reader.STATES.contains(verb) && (WHEN.contains(phrase.at(when)) || verb.equals("use"));
    }
}
