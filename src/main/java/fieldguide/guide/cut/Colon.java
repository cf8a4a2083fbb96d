package fieldguide.guide.cut;

import fieldguide.guide.language.Phrase;
import java.util.List;
import java.util.Optional;

/** A colon before several clauses: each of them goes below what announces them. */
final class Colon implements Cut {
    private static final int SHORTEST_LEAD = 3;
    private static final Clauses CLAUSES = new Clauses();

    @Override
    public Optional<List<Piece>> cut(Phrase phrase) {
        int colon = phrase.find(":", 1);
        if (colon < SHORTEST_LEAD || colon + 1 >= phrase.size()) {
            return Optional.empty();
        }
        return CLAUSES.cut(Phrase.of(phrase.from(colon + 1))).filter(p -> p.size() > 1)
                .map(p -> List.of(Piece.of(phrase.slice(0, colon + 1), p)));
    }
}
