package fieldguide.guide.cut;

import fieldguide.guide.language.Phrase;
import java.util.List;
import java.util.Optional;

/** A purpose that is a clause of its own stands below what serves it. */
final class SoThat implements Cut {
    private static final int SHORTEST = Length.LONG + 1;
    private static final int SHORTEST_HEAD = 6;

    @Override
    public Optional<List<Piece>> cut(Phrase phrase) {
        int so = phrase.find("so", SHORTEST_HEAD);
        boolean purpose = so > 0 && phrase.at(so + 1).equals("that") && Length.of(phrase) >= SHORTEST;
        int end = phrase.at(so - 1).equals(",") ? so - 1 : so;
        return purpose ? Optional.of(List.of(Piece.of(phrase.slice(0, end), List.of(Piece.of(phrase.from(so)))))) : Optional.empty();
    }
}
