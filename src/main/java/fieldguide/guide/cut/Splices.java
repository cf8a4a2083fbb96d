package fieldguide.guide.cut;

import fieldguide.content.Prose;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Subject;
import fieldguide.guide.language.Verbs;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two clauses that only a dash or comma joins: "It's a rough limit - two other things can change it". */
final class Splices implements Cut {
    private static final Set<String> DASHES = Lexicon.words("– — -");
    /** Behind these a clause may follow that is what is said. */
    private static final Set<String> SAYING = Lexicon.words("meaning saying ensuring assuming knowing thinking showing suggesting hoping");
    private static final int SHORTEST = 12;
    private static final int SHORTEST_HALF = 3;
    /** Words of what is done, as a subject, before its verb. */
    private static final int LONGEST_DOING = 4;

    @Override
    public Optional<List<Piece>> cut(Phrase phrase) {
        if (Length.of(phrase) < SHORTEST) {
            return Optional.empty();
        }
        for (int i = SHORTEST_HALF; i + SHORTEST_HALF < phrase.size(); i++) {
            if (phrase.depth(i) == 0 && (isDash(phrase, i) || isComma(phrase, i)) && tells(phrase, i)) {
                return Optional.of(List.of(Piece.of(phrase.slice(0, i)), Piece.of(phrase.from(i + 1))));
            }
        }
        return Optional.empty();
    }

    private static boolean isDash(Phrase phrase, int i) {
        return DASHES.contains(phrase.at(i)) && !Ties.isParenthesis(phrase, i) && !Halves.isMarked(phrase, i)
                && Subject.of(phrase, i + 1).filter(s -> Lexicon.AUXILIARIES.contains(phrase.at(s.verb()))).isPresent();
    }

    /** "…, raising one will raise the other": doing something is the subject of a clause. */
    private static boolean isComma(Phrase phrase, int i) {
        if (!phrase.at(i).equals(",") || !Verbs.isIng(phrase.at(i + 1)) || SAYING.contains(phrase.at(i + 1)) || phrase.find(",", i + 1) > 0 || phrase.find(",", 0) < i) {
            return false;
        }
        for (int k = i + 2; k <= i + LONGEST_DOING && !Lexicon.RELATIVES.contains(phrase.at(k)); k++) {
            if (Lexicon.MODALS.contains(phrase.at(k))) {
                return true;
            }
        }
        return false;
    }

    private static boolean tells(Phrase phrase, int end) {
        boolean clause = phrase.isOneOf(0, Lexicon.words("it's they're")) || Subject.of(phrase).filter(s -> s.verb() < end - 1).isPresent();
        int colon = phrase.find(":", 0);
        return clause && (colon < 0 || colon > end) && isFree(phrase.from(end + 1));
    }

    /** Whether nothing in a clause means what was said before. */
    private static boolean isFree(Prose clause) {
        Opening opening = Openings.of(Phrase.of(clause));
        return opening.link() == Opening.Link.FREE && opening.label().isEmpty();
    }
}
