package fieldguide.guide.brief;

import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Verbs;

/** A guide need not say that it speaks of what is "in this module". */
final class Whereabouts implements Rule {
    @Override
    public void mark(Phrase phrase, Edits edits) {
        for (int i = 0; i + 2 < phrase.size(); i++) {
            if (phrase.reads(i, "in", "this") && Lexicon.PAGES.contains(phrase.at(i + 2)) && endsThere(phrase, i + 3)) {
                if (i == 0 && i + 4 < phrase.size() && phrase.isOneOf(3, Lexicon.words(", :"))) {
                    edits.drop(0, 4);
                } else if (i > 0 && isBehindNoun(phrase.at(i - 1))) {
                    edits.drop(i, i + 3);
                }
            }
        }
    }

    private static boolean endsThere(Phrase phrase, int i) {
        return i >= phrase.size() || !phrase.words().get(i).counts() || Lexicon.FUNCTION.contains(phrase.at(i)) || Verbs.isBase(phrase.at(i))
                || Verbs.isThirdPerson(phrase.at(i));
    }

    /** "The machine used in this module" says which machine. */
    private static boolean isBehindNoun(String before) {
        return !before.isEmpty() && Character.isLetter(before.charAt(0)) && !Lexicon.FUNCTION.contains(before)
                && !Verbs.isParticiple(before) && !Verbs.isIng(before) && (!Verbs.isBase(before) || Verbs.isAlsoNoun(before));
    }
}
