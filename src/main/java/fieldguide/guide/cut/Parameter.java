package fieldguide.guide.cut;

import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Verbs;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The `-g` parameter specifies X → "`-g`: X". */
public final class Parameter implements Cut {
    private static final Set<String> KINDS = Lexicon.words("parameter parameters option options flag flags argument arguments switch property "
            + "properties field setting attribute value command keyword");

    @Override
    public Optional<List<Piece>> cut(Phrase phrase) {
        int code = phrase.isOneOf(0, Lexicon.ARTICLES) ? 1 : 0;
        if (KINDS.contains(phrase.at(code)) && isCode(phrase, code + 1)) {
            code++;
        }
        if (!isCode(phrase, code)) {
            return Optional.empty();
        }
        int verb = KINDS.contains(phrase.at(code + 1)) ? code + 2 : code + 1;
        int last = code;
        if (!Verbs.isThirdPerson(phrase.at(verb)) || verb + 1 >= phrase.size()) {
            return Optional.empty();
        }
        boolean says = phrase.isOneOf(verb, Lexicon.words("specifies defines indicates represents describes"));
        int start = !says ? verb : phrase.isOneOf(verb + 1, Lexicon.ARTICLES) ? verb + 2 : verb + 1;
        return Optional.of(List.of(Piece.labelled(phrase.slice(last, last + 1), phrase.from(start))));
    }

    private static boolean isCode(Phrase phrase, int i) {
        return i < phrase.size() && phrase.words().get(i).verbatim();
    }
}
