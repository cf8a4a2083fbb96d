package fieldguide.guide.cut;

import fieldguide.content.Prose;
import fieldguide.guide.language.ClauseSeries;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Series;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Words;
import java.util.List;
import java.util.Optional;

/** Three or more things listed in a sentence become bullets below what is said of them all. */
public final class InnerList implements Cut {
    private static final int SHORT = 12;
    private static final int MANY = 18;

    @Override
    public Optional<List<Piece>> cut(Phrase phrase) {
        if (phrase.at(phrase.size() - 1).equals(":")) {
            return Optional.empty();
        }
        return ClauseSeries.of(phrase).or(() -> Series.marked(phrase)).or(() -> Series.predicates(phrase)).or(() -> Series.infinitives(phrase)).or(() -> Series.plain(phrase))
                .filter(s -> isWorthwhile(phrase, s))
                .map(s -> List.of(Piece.of(lead(s.lead()), s.items().stream().map(i -> Piece.of(i)).toList())));
    }

    /** A few single words are read faster where they stand. */
    private static boolean isWorthwhile(Phrase phrase, Series series) {
        int words = phrase.count();
        double each = series.items().stream().mapToInt(Words::count).average().orElse(0);
        return words > MANY || words > SHORT && each >= 2 || series.items().size() > 4 || series.marked() && series.items().size() > 3;
    }

    private static Prose lead(Prose lead) {
        Prose bare = Splice.unstopped(lead);
        return bare.toString().endsWith(":") ? bare : bare.plus(":");
    }
}
