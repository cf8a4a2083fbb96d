package fieldguide.guide.cut;

import fieldguide.guide.language.Clause;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Predicate;
import fieldguide.guide.language.Verbs;
import java.util.List;
import java.util.Optional;

/** X, which is Y, does Z → "X does Z", and below it Y: a clause in the middle is lifted out, so that the clause around it stays whole. */
final class Insertion implements Cut {
    private static final int LONGEST_NAME = 8;
    private static final int SHORTEST = 14;

    @Override
    public Optional<List<Piece>> cut(Phrase phrase) {
        int comma = phrase.count() < SHORTEST ? -1 : opening(phrase, 0);
        int end = comma < 0 ? -1 : closing(phrase, comma);
        if (end < 0) {
            return Optional.empty();
        }
        return Predicate.of(Phrase.of(phrase.slice(comma + 2, end)), 0)
                .map(fact -> List.of(Piece.of(phrase.slice(0, comma).plus(" ").plus(phrase.from(end + 1)), List.of(Piece.of(fact)))));
    }

    /** Whether a clause begins at an index that is interrupted before its verb. */
    static boolean interrupts(Phrase phrase, int from) {
        int comma = opening(phrase, from);
        return comma > 0 && closing(phrase, comma) > 0;
    }

    /** The comma behind a name that a relative clause follows. */
    private static int opening(Phrase phrase, int from) {
        int comma = phrase.find(",", from + 1);
        boolean name = comma > 0 && comma - from <= LONGEST_NAME && phrase.isOneOf(comma + 1, Lexicon.words("which who"))
                && !Lexicon.PREPOSITIONS.contains(phrase.at(from)) && !Lexicon.RELATIVES.contains(phrase.at(from));
        return name && Clause.firstVerb(Phrase.of(phrase.slice(from, comma))) < 0 && isVerb(phrase.at(comma + 2)) ? comma : -1;
    }

    /** The comma by which the sentence comes back to its verb. */
    private static int closing(Phrase phrase, int opening) {
        for (int comma = phrase.find(",", opening + 3); comma > 0; comma = phrase.find(",", comma + 1)) {
            if (isVerb(phrase.at(comma + 1))) {
                return comma;
            }
        }
        return -1;
    }

    private static boolean isVerb(String word) {
        return Lexicon.AUXILIARIES.contains(word) || Verbs.isThirdPerson(word) && !Verbs.isAlsoNoun(word);
    }
}
