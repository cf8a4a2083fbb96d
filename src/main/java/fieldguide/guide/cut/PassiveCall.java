package fieldguide.guide.cut;

import fieldguide.content.Prose;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Verbs;
import java.util.List;
import java.util.Optional;

/** A call is made to X to fetch Y → "Call X to fetch Y". */
final class PassiveCall implements Cut {
    @Override
    public Optional<List<Piece>> cut(Phrase phrase) {
        int call = phrase.isOneOf(0, Lexicon.ARTICLES) ? 1 : 0;
        int purpose = purpose(phrase, call + 4);
        if (!phrase.reads(call, "call", "is", "made", "to") || purpose < 0) {
            return Optional.empty();
        }
        Prose order = Prose.added(phrase.prose().source(), "Call ");
        return Optional.of(List.of(Piece.of(order.plus(phrase.from(call + 4)))));
    }

    private static int purpose(Phrase phrase, int from) {
        int to = phrase.find("to", from + 1);
        return to > 0 && Verbs.isBase(phrase.at(to + 1)) ? to : -1;
    }
}
