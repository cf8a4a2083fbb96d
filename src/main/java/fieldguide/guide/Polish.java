package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.brief.Condenser;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Splice;

/** The last touch on a bullet: how it begins and ends, and note style in between. */
final class Polish {
    private Polish() {}

    static Prose of(Prose text, boolean english) {
        Prose bare = Splice.unstopped(text);
        return english ? Splice.capitalised(Condenser.notes(withoutThen(Phrase.of(bare)))) : bare;
    }

    /** The order of the bullets says it. */
    private static Prose withoutThen(Phrase phrase) {
        return phrase.at(0).equals("then") && phrase.size() > 1 ? phrase.from(1) : phrase.prose();
    }
}
