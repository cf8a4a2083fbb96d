package fieldguide.guide.cut;

import fieldguide.content.Prose;
import fieldguide.guide.language.ClauseEnd;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** While X, Y → X, and below it: "But: Y"; beside it where Y speaks of another thing. */
public final class Contrast implements Cut {
    private static final Set<String> OPENERS = Lexicon.words("while although though whereas");

    /** Whether it says one thing of one subject and another of another. */
    public static boolean compares(Phrase phrase) {
        return comma(phrase) > 0;
    }

    private static int start(Phrase phrase) {
        return phrase.isOneOf(0, OPENERS) ? 1 : phrase.reads(0, "even", "though") ? 2 : -1;
    }

    private static int comma(Phrase phrase) {
        int comma = start(phrase) < 0 ? -1 : ClauseEnd.of(phrase);
        return comma > 0 && Subject.of(phrase, start(phrase)).filter(s -> s.verb() < comma).isPresent() ? comma : -1;
    }

    @Override
    public Optional<List<Piece>> cut(Phrase phrase) {
        int comma = comma(phrase);
        return comma < 0 ? Optional.empty() : Optional.of(pieces(phrase, Openings.resolved(phrase.slice(start(phrase), comma)), phrase.from(comma + 1)));
    }

    private static List<Piece> pieces(Phrase phrase, Prose first, Prose second) {
        return isOfTwo(phrase, first, second) ? List.of(Piece.of(first), Piece.of(second)) : List.of(Piece.of(first, List.of(Piece.labelled("But", second))));
    }

    /** "While X may …" grants something; "while X does …" compares, as "though" does where its two clauses have nothing in common. */
    private static boolean isOfTwo(Phrase phrase, Prose first, Prose second) {
        boolean compares = phrase.isOneOf(0, Lexicon.words("while whereas")) || Objection.isOfAnother(first, second);
        return Objection.isOfKinds(first, second) || compares && (!Objection.grants(first) || phrase.at(0).equals("whereas")) && Objection.isComparison(first, second);
    }
}
