package fieldguide.guide.cut;

import fieldguide.content.Prose;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Verbs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Takes sentences apart until no cut applies any more. */
public final class Cutter {
    private static final List<Cut> CUTS = List.of(new Readings(), new PassiveCall(), new Contrast(), new LeadingClause(), new Clauses(), new Conjoined(), new Splices(), new Colon(), new NamedPair(),
            new Orders(), new InnerList(), new Insertion(), new Relative(), new SoThat(), new Parameter(), new Requested(), new Means(), new ForUse(), new Naming(), new Participial(),
            new Length());
    private static final Set<String> TURNS = Set.of("But", "So");
    private static final int ROUNDS = 6;
    /** Words of a sentence that nobody wrote as one; looking for cuts in it would take too long. */
    private static final int ENDLESS = 400;

    private Cutter() {}

    public static List<Piece> pieces(Prose text) {
        return pieces(text, ROUNDS, false);
    }

    /** @param labelled whether a label stands in front, so that the text cannot bring another */
    public static List<Piece> pieces(Prose text, boolean labelled) {
        return pieces(text, ROUNDS, labelled);
    }

    /** An introduction of code, with what it says of parameters in passing below it. */
    public static Piece example(Prose text) {
        return new Requested().cut(Phrase.of(Splice.unstopped(text))).map(List::getFirst)
                .map(p -> Piece.of(example(p.text()).text(), concat(example(p.text()).parts(), p.parts()))).orElseGet(() -> Piece.of(text));
    }

    private static List<Piece> concat(List<Piece> some, List<Piece> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static List<Piece> pieces(Prose text, int rounds, boolean labelled) {
        Phrase phrase = Phrase.of(Splice.unstopped(text));
        boolean question = text.toString().strip().endsWith("?");
        boolean endless = phrase.size() > ENDLESS;
        for (Cut cut : question || endless || rounds == 0 ? List.<Cut>of() : CUTS) {
            Optional<List<Piece>> pieces = labelled && bringsLabel(cut, phrase) ? Optional.empty() : cut.cut(phrase);
            if (pieces.isPresent()) {
                List<Piece> cuts = again(pieces.get(), rounds - 1, labelled);
                return cuts.size() == 1 && cuts.getFirst().label().isEmpty() ? List.of(cuts.getFirst().from(phrase.prose())) : cuts;
            }
        }
        return List.of(Piece.of(phrase.prose()));
    }

    private static List<Piece> again(List<Piece> pieces, int rounds, boolean labelled) {
        List<Piece> all = new ArrayList<>();
        for (Piece piece : pieces) {
            all.addAll(again(piece, rounds, labelled && all.isEmpty()));
        }
        return List.copyOf(all);
    }

    /** Cuts a piece further; several pieces of a labelled one go below the label. */
    private static List<Piece> again(Piece piece, int rounds, boolean labelled) {
        List<Piece> texts = new ArrayList<>(pieces(piece.text(), rounds, labelled || piece.label().isPresent()));
        List<Piece> parts = again(piece.parts(), rounds, false);
        texts.set(texts.size() - 1, hung(texts.getLast(), parts));
        if (piece.label().isEmpty()) {
            return texts;
        }
        if (texts.size() == 1 || isTurn(piece.label().get()) && texts.getFirst().label().isEmpty()) {
            texts.set(0, texts.getFirst().labelled(piece.label()));
            return texts;
        }
        return List.of(Piece.of(piece.label().get().plus(":"), texts));
    }

    /** A word of the derivation's own that turns to another side; it says nothing that further facts could stand below. */
    private static boolean isTurn(Prose label) {
        return label.span().isEmpty() && TURNS.contains(label.text());
    }

    /** The members of a list belong to the part that leads into it, what somebody is doing to the clause that says so. */
    private static Piece hung(Piece piece, List<Piece> members) {
        boolean doing = members.size() == 1 && Verbs.isIng(Phrase.of(members.getFirst().text()).at(0));
        boolean deeper = !piece.parts().isEmpty() && (piece.parts().getLast().text().toString().endsWith(":") || doing && !piece.parts().getLast().parts().isEmpty());
        if (!deeper) {
            return piece.with(members);
        }
        List<Piece> parts = new ArrayList<>(piece.parts());
        parts.set(parts.size() - 1, hung(parts.getLast(), members));
        return new Piece(piece.label(), piece.text(), List.copyOf(parts), piece.uncut());
    }

    private static boolean bringsLabel(Cut cut, Phrase phrase) {
        return cut instanceof Naming || cut instanceof Parameter || cut instanceof LeadingClause && Length.of(phrase) < Length.LONG;
    }
}
