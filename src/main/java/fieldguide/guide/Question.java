package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import java.util.Optional;

/** Questions that a text answers itself in its next sentence. */
final class Question {
    private static final int LONGEST = 4;

    private Question() {}

    /** "Why is that?" → "Why:"; empty for a question that says more. */
    static Optional<Prose> label(Prose question) {
        Phrase phrase = Phrase.of(question);
        boolean bare = phrase.isOneOf(0, Lexicon.words("why how")) && phrase.count() <= LONGEST
                && phrase.isOneOf(phrase.size() - 2, Lexicon.words("that this so why how come"));
        return bare ? Optional.of(phrase.slice(0, 1).plus(":")) : Optional.empty();
    }
}
