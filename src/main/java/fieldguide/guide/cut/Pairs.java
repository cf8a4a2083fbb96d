package fieldguide.guide.cut;

import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Verbs;
import java.util.List;
import java.util.Set;

/** Words that come in pairs, such as "between … and": no cut goes between the two. */
final class Pairs {
    /** Marks that no pair of words spans. */
    private static final Set<String> BREAKS = Lexicon.words("; : – —");

    private record Pair(Set<String> open, Set<String> close) {}

    private static final List<Pair> ALL = List.of(pair("between both", "and"), pair("either whether", "or"), pair("from", "to"), pair("as", "as"),
            pair("more less rather other better faster larger smaller greater higher lower longer shorter fewer easier sooner cheaper", "than"));

    private Pairs() {}

    private static Pair pair(String open, String close) {
        return new Pair(Lexicon.words(open), Lexicon.words(close));
    }

    /** Whether the first word of a pair stands before an index, and only behind it the second. */
    static boolean isTorn(Phrase phrase, int start) {
        return ALL.stream().anyMatch(p -> isTorn(phrase, start, p)) || Ties.isNotOnly(phrase, start) && phrase.find("but", start) >= 0
                || isSoThat(phrase, start);
    }

    private static boolean isTorn(Phrase phrase, int start, Pair pair) {
        for (int i = start - 1; i >= 0; i--) {
            if (isClose(phrase, i, pair)) {
                return false;
            }
            if (phrase.isOneOf(i, pair.open())) {
                return closes(phrase, start, pair);
            }
        }
        return false;
    }

    private static boolean closes(Phrase phrase, int from, Pair pair) {
        for (int i = from; i < phrase.size() && !phrase.isOneOf(i, BREAKS); i++) {
            if (isClose(phrase, i, pair)) {
                return true;
            }
        }
        return false;
    }

    /** "To" before a verb closes nothing. */
    private static boolean isClose(Phrase phrase, int i, Pair pair) {
        return phrase.isOneOf(i, pair.close()) && phrase.depth(i) == 0 && !(phrase.at(i).equals("to") && Verbs.isBase(phrase.at(i + 1)));
    }

    /** So slow that nobody waits. */
    private static boolean isSoThat(Phrase phrase, int start) {
        int so = phrase.find("so", 1);
        int that = so < 0 ? -1 : phrase.find("that", so + 2);
        return so >= 0 && so < start && that >= start && that - so <= 5 && !phrase.at(so - 1).equals(",");
    }
}
