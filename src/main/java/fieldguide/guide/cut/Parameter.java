package fieldguide.guide.cut;

import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Verbs;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The `-g` parameter specifies X → "`-g`: X"; the `-u` and `-p` parameters specify Y → "`-u`, `-p`: Y". */
final class Parameter implements Cut {
    private static final Set<String> SAYS = Lexicon.words("specify define indicate represent describe");

    @Override
    public Optional<List<Piece>> cut(Phrase phrase) {
        int code = phrase.isOneOf(0, Lexicon.ARTICLES) ? 1 : 0;
        return Codes.at(phrase, code).filter(c -> isVerb(phrase, c) && c.end() + 1 < phrase.size())
                .map(c -> List.of(Piece.labelled(c.names(), phrase.from(object(phrase, c.end())))));
    }

    private static boolean isVerb(Phrase phrase, Codes codes) {
        String verb = phrase.at(codes.end());
        return codes.isOne() ? Verbs.isThirdPerson(verb) : SAYS.contains(verb);
    }

    private static int object(Phrase phrase, int verb) {
        boolean says = SAYS.contains(Verbs.base(phrase.at(verb)));
        return !says ? verb : phrase.isOneOf(verb + 1, Lexicon.ARTICLES) ? verb + 2 : verb + 1;
    }
}
