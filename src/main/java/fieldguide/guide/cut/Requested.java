package fieldguide.guide.cut;

import fieldguide.content.Prose;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Verbs;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an example says of its parameters in passing goes below it: ", as requested by `-i`" → "`-i`: requests it". */
final class Requested implements Cut {
    private static final Set<String> GIVEN = Lexicon.words("specified given");

    @Override
    public Optional<List<Piece>> cut(Phrase phrase) {
        return given(phrase).or(() -> requested(phrase));
    }

    /** ", with the specified `--role` and `--scope`" */
    private static Optional<List<Piece>> given(Phrase phrase) {
        int given = find(phrase, GIVEN);
        int start = given > 1 && phrase.at(given - 1).equals("the") ? given - 2 : given - 1;
        boolean with = start > 1 && phrase.at(start).equals("with") && phrase.at(start - 1).equals(",");
        Optional<Codes> codes = with ? Codes.at(phrase, given + 1).filter(c -> c.end() == phrase.size()) : Optional.empty();
        return codes.map(c -> List.of(Piece.of(phrase.slice(0, start - 1),
                List.of(Piece.labelled(c.names(), Prose.added(phrase.prose().source(), "as ").plus(phrase.slice(given, given + 1)))))));
    }

    /** ", as requested by the `--assign-identity` parameter" */
    private static Optional<List<Piece>> requested(Phrase phrase) {
        for (int comma = phrase.find(",", 2); comma > 0; comma = phrase.find(",", comma + 1)) {
            boolean as = phrase.at(comma + 1).equals("as") && Verbs.isParticiple(phrase.at(comma + 2)) && phrase.at(comma + 3).equals("by");
            int code = phrase.isOneOf(comma + 4, Lexicon.ARTICLES) ? comma + 5 : comma + 4;
            Optional<Codes> codes = as ? Codes.at(phrase, code).filter(c -> c.end() == phrase.size()) : Optional.empty();
            if (codes.isPresent()) {
                String verb = Verbs.base(phrase.at(comma + 2));
                Prose does = Prose.added(phrase.prose().source(), (codes.get().isOne() ? Verbs.third(verb) : verb) + " it");
                return Optional.of(List.of(Piece.of(phrase.slice(0, comma), List.of(Piece.labelled(codes.get().names(), does)))));
            }
        }
        return Optional.empty();
    }

    private static int find(Phrase phrase, Set<String> words) {
        for (int i = 2; i < phrase.size(); i++) {
            if (phrase.isOneOf(i, words)) {
                return i;
            }
        }
        return -1;
    }
}
