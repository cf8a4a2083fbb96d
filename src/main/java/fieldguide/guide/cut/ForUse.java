package fieldguide.guide.cut;

import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Verbs;
import java.util.List;
import java.util.Optional;

/** … an identity for applications to use when connecting to X → below it: "For applications connecting to X". */
final class ForUse implements Cut {
    @Override
    public Optional<List<Piece>> cut(Phrase phrase) {
        int use = phrase.find("use", 4);
        boolean when = use > 0 && phrase.at(use - 1).equals("to") && phrase.at(use + 1).equals("when") && Verbs.isIng(phrase.at(use + 2));
        int start = when ? lastFor(phrase, use) : -1;
        return start < 3 ? Optional.empty() : Optional.of(List.of(Piece.of(phrase.slice(0, start),
                List.of(Piece.of(phrase.slice(start, use - 1).plus(" ").plus(phrase.from(use + 2)))))));
    }

    private static int lastFor(Phrase phrase, int use) {
        for (int i = use - 2; i > 0 && i >= use - 6; i--) {
            if (phrase.at(i).equals("for")) {
                return i;
            }
        }
        return -1;
    }
}
