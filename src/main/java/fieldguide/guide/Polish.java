package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.brief.Condenser;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Splice;

/** The last touch on a bullet: how it begins and ends, and note style in between. */
final class Polish {
    private Polish() {}

    static Prose of(Prose text, boolean english) {
        return of(text, english, false);
    }

    /** @param below whether it stands below a point that might be taken for its subject */
    static Prose of(Prose text, boolean english, boolean below) {
        Prose bare = Splice.unstopped(text);
        return english ? Splice.capitalised(led(Condenser.notes(withoutThen(Phrase.of(bare)), below))) : bare;
    }

    /** No comma is left before the colon where words in between went. */
    private static Prose led(Prose text) {
        return text.toString().endsWith(",:") ? text.slice(0, text.length() - 2).plus(":") : text;
    }

    /** The order of the bullets says it. */
    private static Prose withoutThen(Phrase phrase) {
        return phrase.at(0).equals("then") && phrase.size() > 1 ? phrase.from(1) : phrase.prose();
    }
}
