package fieldguide.guide.cut;

import fieldguide.content.Prose;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Subject;
import java.util.Set;

/** Finds what ties a sentence to the one before it. */
public final class Openings {
    /** Words that tie a part to nothing that the part needs. */
    private static final Set<String> EMPTY = Lexicon.words("it it's this that and");

    private Openings() {}

    public static Opening of(Phrase given) {
        Phrase phrase = withoutCleft(given);
        return Connectives.of(phrase)
                .map(c -> {
                    Opening pronoun = Pronouns.of(Phrase.of(c.rest()));
                    boolean loose = c.label().isPresent() && pronoun.label().isEmpty();
                    return new Opening(c.link() == Opening.Link.FREE ? pronoun.link() : c.link(),
                            c.label().or(pronoun::label), loose && keepsPronoun(c.rest(), pronoun) ? c.rest() : pronoun.rest());
                })
                .orElseGet(() -> Pronouns.of(phrase));
    }

    /** It is in spring that the river rises → in spring, the river rises. */
    private static Phrase withoutCleft(Phrase phrase) {
        int that = phrase.reads(0, "it", "is") || phrase.reads(0, "it", "was") ? phrase.find("that", 3) : -1;
        boolean cleft = that > 3 && Lexicon.PREPOSITIONS.contains(phrase.at(2)) && Subject.of(phrase, that + 1).isPresent();
        return cleft ? Phrase.of(Splice.capitalised(phrase.slice(2, that)).plus(", ").plus(phrase.from(that + 1))) : phrase;
    }

    /** Behind a label "it" and "its" are plain, and without them the words would begin a new sentence. */
    private static boolean keepsPronoun(Prose text, Opening pronoun) {
        return pronoun.link() == Opening.Link.SAME_SUBJECT || Lexicon.POSSESSIVES.contains(Phrase.of(text).at(0));
    }

    /** The text without a pronoun or connective that would make no sense at the beginning of a bullet. */
    public static Prose resolved(Prose text) {
        Opening opening = of(Phrase.of(text));
        if (opening.link() == Opening.Link.FREE && opening.label().isEmpty()) {
            return Phrase.of(text).isOneOf(0, EMPTY) ? opening.rest() : text;
        }
        return opening.label().map(l -> Prose.added(text.source(), l + ": ").plus(opening.rest())).orElse(opening.rest());
    }
}
