package fieldguide.guide.cut;

import fieldguide.guide.language.ClauseEnd;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Subject;
import java.util.List;
import java.util.Optional;

/** While X, Y → X, and below it: "But: Y". */
public final class Contrast implements Cut {
    @Override
    public Optional<List<Piece>> cut(Phrase phrase) {
        int start = phrase.isOneOf(0, Lexicon.words("while although though whereas")) ? 1 : phrase.reads(0, "even", "though") ? 2 : -1;
        int comma = start < 0 ? -1 : ClauseEnd.of(phrase);
        if (comma < 0 || Subject.of(phrase, start).filter(s -> s.verb() < comma).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(List.of(Piece.of(Openings.resolved(phrase.slice(start, comma)), List.of(Piece.labelled("But", phrase.from(comma + 1))))));
    }
}
