package fieldguide.guide.language;

import fieldguide.content.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Questions, conditions or statements listed at the end of a sentence, each a clause: what A is, how B works, and when C ends. */
public final class ClauseSeries {
    private static final Set<String> BEGIN = Lexicon.words("how what why where when whether who if that which");
    private static final int FEWEST = 3;

    private ClauseSeries() {}

    /** Empty unless it is plain where the first clause begins and that the last is the last. */
    public static Optional<Series> of(Phrase phrase) {
        List<Integer> commas = commas(phrase);
        boolean closed = commas.size() + 1 >= FEWEST && phrase.isOneOf(commas.getLast() + 1, Lexicon.words("and or"));
        int start = closed ? first(phrase, commas.getFirst()) : -1;
        if (start < 2 || Clause.firstVerb(Phrase.of(phrase.slice(0, start))) < 0 && !Subject.isImperative(phrase, 0) && !phrase.at(start - 1).equals(":")) {
            return Optional.empty();
        }
        return Optional.of(new Series(phrase.slice(0, start), items(phrase, start, commas), true));
    }

    /** Those behind which a further clause of the list begins. */
    private static List<Integer> commas(Phrase phrase) {
        List<Integer> found = new ArrayList<>();
        for (int comma = phrase.find(",", 2); comma > 0; comma = phrase.find(",", comma + 1)) {
            boolean last = phrase.isOneOf(comma + 1, Lexicon.words("and or"));
            if (phrase.isOneOf(last ? comma + 2 : comma + 1, BEGIN)) {
                found.add(comma);
            }
            if (last) {
                break;
            }
        }
        return found;
    }

    /** "That" and "which" may also begin a clause inside a member, so those must begin every one. */
    private static int first(Phrase phrase, int comma) {
        String second = phrase.at(comma + 1);
        boolean same = second.equals("that") || second.equals("which");
        for (int i = comma - 1; i > 1; i--) {
            boolean begins = same ? phrase.at(i).equals(second) : phrase.isOneOf(i, BEGIN) && !phrase.isOneOf(i, Lexicon.words("that which"));
            if (begins && phrase.depth(i) == 0) {
                return phrase.at(i - 1).equals(",") ? -1 : i;
            }
        }
        return -1;
    }

    private static List<Prose> items(Phrase phrase, int start, List<Integer> commas) {
        List<Prose> items = new ArrayList<>();
        int from = start;
        for (int comma : commas) {
            items.add(phrase.slice(from, comma));
            from = phrase.isOneOf(comma + 1, Lexicon.words("and or")) ? comma + 2 : comma + 1;
        }
        items.add(phrase.from(from));
        return items;
    }
}
