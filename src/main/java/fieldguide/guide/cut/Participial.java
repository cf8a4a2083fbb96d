package fieldguide.guide.cut;

import fieldguide.guide.language.Clause;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Verbs;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** ", allowing you to …" at the end of a sentence is a fact of its own. */
public final class Participial implements Cut {
    private static final int SHORTEST = 13;
    private static final Set<String> NEVER = Lexicon.words("including using depending starting beginning following regarding being according");

    @Override
    public Optional<List<Piece>> cut(Phrase phrase) {
        if (phrase.count() < SHORTEST) {
            return Optional.empty();
        }
        for (int comma = phrase.find(",", 3); comma > 0; comma = phrase.find(",", comma + 1)) {
            int verb = phrase.at(comma + 1).equals("thereby") || phrase.at(comma + 1).equals("thus") ? comma + 2 : comma + 1;
            boolean last = phrase.find(",", comma + 1) < 0 && isClause(phrase, comma);
            if (last && Verbs.isIng(phrase.at(verb)) && !NEVER.contains(phrase.at(verb)) && phrase.find(",", 1) == comma) {
                return Optional.of(List.of(Piece.of(phrase.slice(0, comma), List.of(Piece.of(phrase.from(verb))))));
            }
        }
        return Optional.empty();
    }

    /** "On machines without a disk, saving …" has no clause before its comma. */
    private static boolean isClause(Phrase phrase, int end) {
        return Verbs.isThirdPerson(phrase.at(0)) || Clause.firstVerb(Phrase.of(phrase.slice(0, end))) >= 0;
    }
}
