package fieldguide.guide.cut;

import fieldguide.content.Prose;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Verbs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** "Open A, choose B, and save C": three or more things to do in one sentence, a bullet for each. */
public final class Orders implements Cut {
    private static final int SHORT = 18;
    private static final int FEWEST = 3;
    /** What is done on a screen, where the order matters. */
    private static final Set<String> CLICKS = Lexicon.words("click select choose type enter open navigate press go paste copy save expand right-click double-click run");
    private static final int FEWEST_CLICKS = 2;

    @Override
    public Optional<List<Piece>> cut(Phrase phrase) {
        return phrase.count() <= SHORT ? Optional.empty() : pieces(phrase);
    }

    /** Whether points, all of one sentence, are steps to be done on a screen in their order. */
    public static boolean areSteps(List<Prose> points) {
        List<Phrase> phrases = points.stream().map(Phrase::of).toList();
        return points.size() >= FEWEST && phrases.stream().allMatch(p -> Verbs.isBase(p.at(0)))
                && phrases.stream().filter(p -> CLICKS.contains(p.at(0))).count() >= FEWEST_CLICKS;
    }

    /** Whether a sentence, be it behind a condition or purpose, tells to do one thing after the other. */
    public static boolean isIn(Prose sentence) {
        Phrase phrase = Trims.of(Splice.unstopped(sentence));
        return pieces(LeadingClause.parts(phrase).map(p -> Phrase.of(p.main())).orElse(phrase)).isPresent();
    }

    private static Optional<List<Piece>> pieces(Phrase phrase) {
        List<Integer> commas = Verbs.isBase(phrase.at(0)) ? commas(phrase) : List.of();
        boolean closed = commas.size() + 1 >= FEWEST && phrase.isOneOf(commas.getLast() + 1, Lexicon.words("and then"));
        return closed ? Optional.of(pieces(phrase, commas)) : Optional.empty();
    }

    /** Those behind which a further order begins, each with something to do it to. */
    private static List<Integer> commas(Phrase phrase) {
        List<Integer> found = new ArrayList<>();
        for (int comma = phrase.find(",", 1); comma > 0; comma = phrase.find(",", comma + 1)) {
            int verb = verb(phrase, comma);
            if (Verbs.isBase(phrase.at(verb)) && verb + 1 < phrase.size() && !Halves.isMarked(phrase, comma) && !phrase.isOneOf(verb + 1, Lexicon.words(", and or"))) {
                found.add(comma);
            }
        }
        return found;
    }

    private static int verb(Phrase phrase, int comma) {
        int next = phrase.at(comma + 1).equals("and") ? comma + 2 : comma + 1;
        return phrase.at(next).equals("then") ? next + 1 : next;
    }

    private static List<Piece> pieces(Phrase phrase, List<Integer> commas) {
        return IntStream.rangeClosed(0, commas.size()).mapToObj(i -> Piece.of(phrase.slice(i == 0 ? 0 : verb(phrase, commas.get(i - 1)),
                i == commas.size() ? phrase.size() : commas.get(i)))).toList();
    }
}
