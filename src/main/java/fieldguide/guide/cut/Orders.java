package fieldguide.guide.cut;

import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Verbs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** "Open A, choose B, and save C": three or more things to do in one sentence, a bullet for each. */
final class Orders implements Cut {
    private static final int SHORT = 18;
    private static final int FEWEST = 3;

    @Override
    public Optional<List<Piece>> cut(Phrase phrase) {
        if (!Verbs.isBase(phrase.at(0)) || phrase.count() <= SHORT) {
            return Optional.empty();
        }
        List<Integer> commas = commas(phrase);
        boolean closed = commas.size() + 1 >= FEWEST && phrase.isOneOf(commas.getLast() + 1, Lexicon.words("and then"));
        return closed ? Optional.of(pieces(phrase, commas)) : Optional.empty();
    }

    /** Those behind which a further order begins, each with something to do it to. */
    private static List<Integer> commas(Phrase phrase) {
        List<Integer> found = new ArrayList<>();
        for (int comma = phrase.find(",", 1); comma > 0; comma = phrase.find(",", comma + 1)) {
            int verb = verb(phrase, comma);
            if (Verbs.isBase(phrase.at(verb)) && verb + 1 < phrase.size() && !Halves.isMarked(phrase, comma) && !phrase.isOneOf(verb + 1, Lexicon.words(", and or"))) {
                found.add(comma);
            }
        }
        return found;
    }

    private static int verb(Phrase phrase, int comma) {
        int next = phrase.at(comma + 1).equals("and") ? comma + 2 : comma + 1;
        return phrase.at(next).equals("then") ? next + 1 : next;
    }

    private static List<Piece> pieces(Phrase phrase, List<Integer> commas) {
        return IntStream.rangeClosed(0, commas.size()).mapToObj(i -> Piece.of(phrase.slice(i == 0 ? 0 : verb(phrase, commas.get(i - 1)),
                i == commas.size() ? phrase.size() : commas.get(i)))).toList();
    }
}
