package fieldguide.guide.cut;

import fieldguide.content.Prose;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Splice;
import java.util.Optional;

/** "This is where latency comes in": a sentence that brings in a thing, which the next one explains. */
public final class Entrance {
    private static final int LONGEST = 6;

    private Entrance() {}

    /** The thing that comes in; empty for any other sentence. */
    public static Optional<Prose> of(Prose sentence) {
        Phrase phrase = Phrase.of(Splice.unstopped(sentence));
        int where = phrase.reads(0, "this", "is", "where") || phrase.reads(0, "that", "is", "where") ? 3
                : phrase.reads(0, "that's", "where") || phrase.reads(0, "here's", "where") ? 2 : -1;
        int comes = phrase.find("comes", 0) > 0 ? phrase.find("comes", 0) : phrase.find("come", 0);
        int end = phrase.reads(comes + 1, "into", "play") ? comes + 3 : phrase.at(comes + 1).equals("in") ? comes + 2 : -1;
        boolean enters = where > 0 && comes > where && comes - where <= LONGEST && end == phrase.size();
        int from = phrase.isOneOf(where, Lexicon.ARTICLES) ? where + 1 : where;
        return enters ? Optional.of(phrase.slice(from, comes)) : Optional.empty();
    }
}
