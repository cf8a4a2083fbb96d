package fieldguide.guide.cut;

import fieldguide.guide.language.ClauseEnd;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** While X, Y → X, and below it: "But: Y". */
public final class Contrast implements Cut {
    private static final Set<String> OPENERS = Lexicon.words("while although though whereas");

    /** Whether it says one thing of one subject and another of another. */
    public static boolean compares(Phrase phrase) {
        return comma(phrase) > 0;
    }

    private static int start(Phrase phrase) {
        return phrase.isOneOf(0, OPENERS) ? 1 : phrase.reads(0, "even", "though") ? 2 : -1;
    }

    private static int comma(Phrase phrase) {
        int comma = start(phrase) < 0 ? -1 : ClauseEnd.of(phrase);
        return comma > 0 && Subject.of(phrase, start(phrase)).filter(s -> s.verb() < comma).isPresent() ? comma : -1;
    }

    @Override
    public Optional<List<Piece>> cut(Phrase phrase) {
        int start = start(phrase);
        int comma = comma(phrase);
        return comma < 0 ? Optional.empty()
                : Optional.of(List.of(Piece.of(Openings.resolved(phrase.slice(start, comma)), List.of(Piece.labelled("But", phrase.from(comma + 1))))));
    }
}
