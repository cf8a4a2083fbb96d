package fieldguide.guide.cut;

import fieldguide.content.Prose;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Verbs;
import java.util.Set;

/** Tells whether a point opens with a word whose meaning lies outside it and its parent. */
public final class Dangling {
    private static final Set<String> PRONOUNS = Lexicon.words("it it's they they're this that these those its their he she such it'll they'll");
    private static final Set<String> CONNECTIVES = Lexicon.words("however also therefore thus hence moreover furthermore additionally besides "
            + "consequently then so but and or yet otherwise instead similarly likewise nevertheless meanwhile");

    private Dangling() {}

    public static boolean is(Prose text, int depth) {
        Phrase phrase = Phrase.of(text);
        boolean labelled = (phrase.at(1).equals(":") || phrase.at(1).equals(",")) && depth > 1 || phrase.reads(0, "so", "that");
        if (phrase.isOneOf(0, Lexicon.words("those that")) && pointsAhead(phrase) || isIdiom(phrase, depth)) {
            return false;
        }
        return PRONOUNS.contains(phrase.at(0)) && !phrase.reads(0, "such", "as") || CONNECTIVES.contains(phrase.at(0)) && !labelled;
    }

    /** "So far", "Besides counting": the first word ties to nothing. "Also called the keep" stands below what is called so. */
    private static boolean isIdiom(Phrase phrase, int depth) {
        boolean name = phrase.at(0).equals("also") && phrase.isOneOf(1, Lexicon.words("called known named referred"));
        return name && (depth > 1 || phrase.find(",", 2) > 0) || phrase.at(0).equals("so") && phrase.isOneOf(1, Lexicon.words("far long called"))
                || phrase.reads(0, "instead", "of") || phrase.at(0).equals("besides") && Verbs.isIng(phrase.at(1));
    }

    /** "Those running Windows" says itself which ones. */
    public static boolean pointsAhead(Phrase phrase) {
        return Verbs.isIng(phrase.at(1)) || Lexicon.words("who that which with without in of whose for").contains(phrase.at(1))
                || Verbs.isParticiple(phrase.at(1));
    }
}
