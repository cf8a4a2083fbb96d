package fieldguide.guide.brief;

import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;

/** Below a point, "Can open the valve" would be said of what that point speaks of: there, "you can" keeps its "you". */
final class Speaker implements Rule {
    /** Words of a label such as "But" or "In addition"; longer ones speak of what the reader does, so that it is plain who can. */
    private static final int LONGEST_LABEL = 2;

    @Override
    public void mark(Phrase phrase, Edits edits) {
        int start = phrase.find(":", 0) + 1;
        if (start - 1 <= LONGEST_LABEL && phrase.at(start).equals("you") && phrase.isOneOf(start + 1, Lexicon.words("can could may might"))) {
            edits.fix(start);
        }
    }
}
