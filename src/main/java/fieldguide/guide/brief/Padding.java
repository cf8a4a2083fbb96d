package fieldguide.guide.brief;

import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Subject;
import fieldguide.guide.language.Verbs;
import java.util.Set;

/** Words that colour a sentence and say nothing in it. What limits a fact - automatically, directly, typically - is no padding. */
final class Padding implements Rule {
    private static final Set<String> ALWAYS = Lexicon.words("simply basically essentially really obviously literally seamlessly effortlessly please");
    private static final Set<String> MOSTLY = Lexicon.words("quite easily");
    private static final Set<String> JUST = Lexicon.words("before after as like in about about-to because enough one a an");
    private static final Set<String> HOLD = Lexicon.words("not more so too as can't cannot don't doesn't isn't aren't won't how less most");

    @Override
    public void mark(Phrase phrase, Edits edits) {
        int opener = phrase.isOneOf(0, Lexicon.words("now here next")) && !phrase.isOneOf(1, Lexicon.words("that in on at is are to")) ? phrase.at(1).equals(",") ? 2 : 1 : 0;
        boolean clause = phrase.isOneOf(opener, Lexicon.words("you we you'll we'll let's")) || Subject.isImperative(phrase, opener);
        if (opener > 0 && (phrase.at(0).equals("now") || opener == 2) && clause && opener + 2 < phrase.size()) {
            edits.drop(0, opener);
        }
        for (int i = 0; i + 1 < phrase.size(); i++) {
            boolean order = phrase.at(i).equals("just") && (i == 0 || phrase.isOneOf(i - 1, Lexicon.words(", : ;"))) && Verbs.isBase(phrase.at(i + 1));
            boolean held = phrase.isOneOf(i - 1, HOLD);
            if (!held && (order || ALWAYS.contains(phrase.at(i)) || MOSTLY.contains(phrase.at(i)) && !JUST.contains(phrase.at(i + 1)))) {
                edits.drop(i, i + 1);
            } else if (phrase.at(i).equals("own") && phrase.isOneOf(i - 1, Lexicon.words("your our"))) {
                edits.drop(i - 1, i);
            }
        }
    }
}
