package fieldguide.guide;

import fieldguide.content.Prose;
import java.util.List;
import java.util.Optional;

/** Three or more things listed in a sentence become bullets below what is said of them all. */
final class InnerList implements Cut {
    private static final int SHORT = 12;

    @Override
    public Optional<List<Piece>> cut(Phrase phrase) {
        return Series.marked(phrase).or(() -> Series.predicates(phrase)).or(() -> Series.plain(phrase))
                .filter(s -> phrase.count() > SHORT || s.marked() && s.items().size() > 3)
                .map(s -> List.of(Piece.of(lead(s.lead()), s.items().stream().map(i -> Piece.of(i)).toList())));
    }

    private static Prose lead(Prose lead) {
        Prose bare = Splice.unstopped(lead);
        return bare.toString().endsWith(":") ? bare : bare.plus(":");
    }
}
