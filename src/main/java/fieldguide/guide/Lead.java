package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.Coverage.Reason;
import fieldguide.guide.cut.Captions;
import fieldguide.guide.cut.Connectives;
import fieldguide.guide.cut.Cutter;
import fieldguide.guide.cut.Dangling;
import fieldguide.guide.cut.LeadIns;
import fieldguide.guide.cut.Length;
import fieldguide.guide.cut.Opening;
import fieldguide.guide.cut.Openings;
import fieldguide.guide.cut.Piece;
import fieldguide.guide.cut.Pointing;
import fieldguide.guide.cut.Trims;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Splice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The sentence that leads into the list, code, table or picture behind it, as the point above that. */
final class Lead {
    /** Words that say of what follows only that it follows. */
    private static final Set<String> LABELS = Lexicon.words("example how output result options steps sample");

    private Lead() {}

    /**
     * None where it says nothing; of several clauses the last leads into what follows.
     *
     * @param below whether there is a point above that "But" may speak of
     */
    static List<Node> of(Prose sentence, Tally tally, boolean english, boolean below) {
        if (!english) {
            return List.of(new Node(sentence, sentence));
        }
        Phrase phrase = Trims.of(sentence);
        boolean colon = phrase.at(phrase.size() - 1).equals(":");
        if (LeadIns.isEmpty(phrase) || !colon && Fillers.reason(phrase).isPresent()) {
            tally.drop(sentence, Reason.ANNOUNCES);
            return List.of();
        }
        Opening opening = Openings.of(phrase);
        Phrase opened = opened(phrase, opening);
        if (LeadIns.isEmpty(opened) || LABELS.contains(LeadIns.shortened(opened).text().replace(":", "").strip().toLowerCase(Locale.ROOT))) {
            tally.drop(sentence, Reason.ANNOUNCES);
            return List.of();
        }
        Prose bare = Pointing.without(LeadIns.shortened(opened));
        Prose text = opening.label().filter(_ -> below || opening.link() == Opening.Link.FREE)
                .map(l -> Prose.added(sentence.source(), l + ": ").plus(bare)).orElse(bare);
        Prose whole = Splice.capitalised(colon ? Splice.unstopped(withoutColon(text)).plus(":") : text);
        List<Piece> pieces = Length.of(whole) <= Length.LONG ? List.of(Cutter.example(whole)) : Cutter.pieces(whole);
        return pieces.stream().map(p -> Node.of(p, sentence)).toList();
    }

    private static Phrase opened(Phrase phrase, Opening opening) {
        boolean tied = opening.link() != Opening.Link.FREE && Captions.of(phrase).isEmpty() || opening.label().isPresent();
        return Phrase.of(tied ? opening.rest() : Connectives.of(phrase).map(Opening::rest).orElse(phrase.prose()));
    }

    /** Whether it says how it hangs together with the point above it. */
    static boolean isTied(Prose sentence, Node lead) {
        Opening opening = Openings.of(Trims.of(sentence));
        return opening.link() != Opening.Link.FREE && opening.label().isPresent() || Dangling.is(lead.text(), 1);
    }

    /** What follows belongs to the caption, so that no point in between leads into it. */
    static Prose withoutColon(Prose sentence) {
        Prose text = sentence.strip();
        return text.toString().endsWith(":") ? text.slice(0, text.length() - 1) : text;
    }
}
