package fieldguide.guide.cut;

import fieldguide.content.Mark;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Check A, read B, and watch C", where A, B and C are links: one bullet for each, and no cut inside them. */
final class Readings implements Cut {
    private static final Set<String> ORDERS = Lexicon.words("check read see download watch visit explore try browse consult");

    @Override
    public Optional<List<Piece>> cut(Phrase phrase) {
        long links = phrase.prose().marks().stream().filter(m -> m.kind() == Mark.Kind.LINK).count();
        if (links < 2 || !phrase.isOneOf(0, ORDERS)) {
            return Optional.empty();
        }
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int comma = phrase.find(",", 1); comma > 0; comma = phrase.find(",", comma + 1)) {
            int next = phrase.isOneOf(comma + 1, Lexicon.words("and then")) ? comma + 2 : comma + 1;
            if (phrase.isOneOf(next, ORDERS) && !Halves.isMarked(phrase, comma)) {
                pieces.add(Piece.of(phrase.slice(start, comma)));
                start = next;
            }
        }
        pieces.add(Piece.of(phrase.from(start)));
        return pieces.size() > 1 ? Optional.of(List.copyOf(pieces)) : Optional.empty();
    }
}
