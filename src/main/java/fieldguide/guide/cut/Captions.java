package fieldguide.guide.cut;

import fieldguide.content.Prose;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Verbs;
import java.util.Optional;
import java.util.Set;

/** Sentences that point at a table, figure or code beside them: what they say of it is its caption. */
public final class Captions {
    private static final Set<String> SHOWN = Lexicon.words("table image diagram figure illustration screenshot graphic picture chart video "
            + "animation list graph map drawing example examples command commands code query script snippet sample statement request "
            + "response output listing block file function class configuration template tables images diagrams screenshots blade page "
            + "schema json result results excerpt equation formula points steps items");
    private static final Set<String> SHOWS = Lexicon.words("shows show highlights highlight lists list describes describe illustrates "
            + "illustrate summarizes summarize gives give provides provide depicts displays outlines outline explains explain compares "
            + "compare presents present contains demonstrates demonstrate represents");

    private static final Set<String> CODE = Lexicon.words("example examples command commands code query script snippet sample statement "
            + "request response block function class configuration template");

    private Captions() {}

    /** What the sentence says of the thing it points at; empty if it points at none. */
    public static Optional<Prose> of(Phrase phrase) {
        if (phrase.reads(0, "the", "following") && SHOWS.contains(phrase.at(2)) && phrase.size() > 3) {
            return Optional.of(content(phrase, 3));
        }
        int shown = pointedAt(phrase);
        if (shown < 0) {
            return Optional.empty();
        }
        int verb = phrase.isOneOf(shown + 1, Lexicon.words("below above here")) ? shown + 2 : shown + 1;
        boolean picture = !CODE.contains(phrase.at(shown)) || phrase.isOneOf(verb, Lexicon.words("shows show demonstrates demonstrate illustrates"));
        if (SHOWS.contains(phrase.at(verb)) && picture && verb + 1 < phrase.size()) {
            return Optional.of(content(phrase, verb + 1));
        }
        if (phrase.reads(verb, "is", "an", "example", "of") && verb + 4 < phrase.size()) {
            return Optional.of(Prose.added(phrase.prose().source(), "Example: ").plus(phrase.from(verb + 4)));
        }
        if (!Verbs.isThirdPerson(phrase.at(verb)) || verb + 1 >= phrase.size()) {
            return Optional.empty();
        }
        Prose predicate = phrase.from(verb);
        return Optional.of(phrase.at(shown).equals("example")
                ? Prose.added(predicate.source(), "Example: ").plus(predicate) : Splice.capitalised(predicate));
    }

    public static boolean pointsAhead(Phrase phrase) {
        int following = phrase.find("following", 0);
        if (phrase.isOneOf(0, Lexicon.words("follow complete perform")) && phrase.isOneOf(1, Lexicon.words("these this")) && phrase.isOneOf(2, Lexicon.words("steps step"))) {
            return true;
        }
        return following >= 0 && following < 12 || phrase.find("below", 0) >= 0 || phrase.reads(0, "here", "are") || phrase.reads(0, "here", "is")
                || phrase.at(0).equals("here's") || phrase.reads(0, "these", "are") || pointedAt(phrase) >= 0 && !phrase.isOneOf(0, Lexicon.words("that those"));
    }

    private static int pointedAt(Phrase phrase) {
        boolean points = phrase.isOneOf(0, Lexicon.words("the this these that"));
        for (int i = 1; points && i < Math.min(6, phrase.size()); i++) {
            boolean sure = phrase.isOneOf(0, Lexicon.DEMONSTRATIVES) || phrase.isOneOf(1, Lexicon.words("following preceding next above below"))
                    || phrase.isOneOf(i + 1, Lexicon.words("below above"));
            if (SHOWN.contains(phrase.at(i)) && sure && !SHOWN.contains(phrase.at(i + 1))) {
                return i;
            }
            if (Lexicon.PREPOSITIONS.contains(phrase.at(i)) || Lexicon.AUXILIARIES.contains(phrase.at(i))) {
                return -1;
            }
        }
        return -1;
    }

    private static Prose content(Phrase phrase, int from) {
        int start = phrase.reads(from, "you") ? from + 1 : from;
        start = phrase.isOneOf(start, Lexicon.ARTICLES) ? start + 1 : start;
        return Splice.capitalised(phrase.from(Math.min(start, phrase.size() - 1)));
    }
}
