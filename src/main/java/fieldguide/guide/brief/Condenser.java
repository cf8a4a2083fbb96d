package fieldguide.guide.brief;

import fieldguide.content.Prose;
import fieldguide.guide.language.Phrase;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a text as notes are written: in fewer words that say the same. Negations, modals, quantifiers, numbers, conditions, code,
 * quotations, links and names in bold stay as they are, and every character that is kept knows its place in the source.
 */
public final class Condenser {
    private static final List<Rule> RULES = List.of(new Pointers(), new Wordings(), new Permissions(), new Occasions(), new Padding(), new Reader(),
            new Futures(), new Needs(), new Copulas(), new Passives(),
            new Relatives(), new Complements(), new Whereabouts(), new Apposed(), new Genitives(), new Articles(),
            new Contractions());
    private static final Rule SPEAKER = new Speaker();
    /** Words of a text that nobody wrote as one. */
    private static final int ENDLESS = 400;

    private Condenser() {}

    /** @param text English; without its final full stop */
    public static Prose notes(Prose text) {
        return notes(text, false);
    }

    /** @param below whether it stands below a point that might be taken for what it speaks of */
    public static Prose notes(Prose text, boolean below) {
        Phrase phrase = Phrase.of(text);
        if (phrase.size() < 2 || phrase.size() > ENDLESS) {
            return text;
        }
        Edits edits = new Edits(phrase);
        if (below) {
            SPEAKER.mark(phrase, edits);
        }
        RULES.forEach(r -> r.mark(phrase, edits));
        return edits.applied();
    }

    /** Words that notes may use for longer phrases of a text, though the text does not have them. */
    public static Set<String> instead(Prose text) {
        Phrase phrase = Phrase.of(text);
        return Stream.concat(Wordings.instead(phrase).stream(), Contractions.instead(phrase).stream()).collect(Collectors.toSet());
    }
}
