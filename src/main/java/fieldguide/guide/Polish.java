package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Splice;

/** The last touch on a bullet: how it begins and ends. */
final class Polish {
    private Polish() {}

    static Prose of(Prose text, boolean english) {
        Prose bare = Splice.unstopped(text);
        return english ? Splice.capitalised(withoutArticle(withoutThen(Phrase.of(bare)))) : bare;
    }

    /** The order of the bullets says it. */
    private static Phrase withoutThen(Phrase phrase) {
        return phrase.at(0).equals("then") && phrase.size() > 1 ? Phrase.of(phrase.from(1)) : phrase;
    }

    /** A sentence that begins with its subject needs no article there. */
    private static Prose withoutArticle(Phrase phrase) {
        boolean article = phrase.isOneOf(0, Lexicon.ARTICLES) && phrase.size() > 1;
        boolean bound = phrase.isOneOf(1, Lexicon.words("few lot following more less same only first second last other most best next number"));
        return article && !bound && (phrase.depth(0) == 0) ? phrase.from(1) : phrase.prose();
    }
}
