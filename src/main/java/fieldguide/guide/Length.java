package fieldguide.guide;

import fieldguide.content.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts what is still too long where a new clause or phrase begins; the rest goes below the first part. */
final class Length implements Cut {
    static final int LONG = 22;
    static final int TOO_LONG = 30;
    private static final int SHORTEST_HEAD = 5;
    private static final int SHORTEST_TAIL = 3;
    private static final int BEST_HEAD = 12;
    private static final Set<String> CLAUSES = Lexicon.words("because if when unless until once after before while where whenever whereas although");
    private static final Set<String> PHRASES = Lexicon.words("for with from using through without via during based within across between "
            + "by to in on including against instead rather such so like depending according");
    private static final Set<String> STICKY = Lexicon.words("only even especially particularly just not or and as than such be able need "
            + "needs want wants have has more less most out up down back due prior close similar different");

    private record Place(int end, int start, double cost) {}

    @Override
    public Optional<List<Piece>> cut(Phrase phrase) {
        int words = phrase.count();
        if (words <= LONG) {
            return Optional.empty();
        }
        return places(phrase, words > TOO_LONG).stream().min(Comparator.comparingDouble(Place::cost))
                .map(p -> List.of(Piece.of(phrase.slice(0, p.end()), List.of(tail(phrase, p.start())))));
    }

    private static Piece tail(Phrase phrase, int start) {
        if (phrase.at(start).equals("but")) {
            return Piece.labelled("But", phrase.from(start + 1));
        }
        return phrase.reads(start, "such", "as") ? Piece.labelled("For example", phrase.from(start + 2)) : Piece.of(phrase.from(start));
    }

    private static List<Place> places(Phrase phrase, boolean anywhere) {
        List<Place> places = new ArrayList<>();
        boolean verb = false;
        int head = 0;
        for (int i = 1; i < phrase.size(); i++) {
            head += phrase.words().get(i - 1).counts() ? 1 : 0;
            verb |= isVerb(phrase, i - 1);
            if (head >= SHORTEST_HEAD && phrase.depth(i) == 0 && (verb || anywhere && head > BEST_HEAD)) {
                double base = cost(phrase, i);
                if (base >= 0 && phrase.count(i, phrase.size()) >= SHORTEST_TAIL) {
                    places.add(place(phrase, i, base + Math.abs(head - BEST_HEAD) * 0.2));
                }
            }
        }
        return places;
    }

    private static Place place(Phrase phrase, int i, double cost) {
        int end = phrase.at(i - 1).equals(",") ? i - 1 : i;
        boolean drop = phrase.at(i).equals(",") || phrase.isOneOf(i, Lexicon.words("– — -")) || phrase.at(i).equals("and") || phrase.at(i).equals("that");
        int start = drop ? i + 1 : i;
        return new Place(end, start, cost);
    }

    private static boolean isVerb(Phrase phrase, int i) {
        return Lexicon.AUXILIARIES.contains(phrase.at(i)) || Verbs.isThirdPerson(phrase.at(i)) || Verbs.isBase(phrase.at(i));
    }

    /** The price of a cut in front of a word; negative where none is allowed. */
    private static double cost(Phrase phrase, int i) {
        String word = phrase.at(i);
        String before = phrase.at(i - 1).equals(",") ? phrase.at(i - 2) : phrase.at(i - 1);
        String next = phrase.at(i + 1);
        if (STICKY.contains(before) || Lexicon.FUNCTION.contains(before) && !Character.isDigit(before.isEmpty() ? 'x' : before.charAt(0))) {
            return -1;
        }
        boolean comma = phrase.at(i - 1).equals(",");
        if (CLAUSES.contains(word) || word.equals("so") && next.equals("that")) {
            return comma ? 0 : 1;
        }
        if (word.equals("–") || word.equals("—")) {
            return 0;
        }
        if (word.equals("and") && Verbs.isThirdPerson(next) && (!Verbs.isAlsoNoun(next) || Lexicon.DETERMINERS.contains(phrase.at(i + 2)))) {
            return comma ? 1 : 2;
        }
        if (comma && (word.equals("but") || word.equals("and")) && !Lexicon.AUXILIARIES.contains(next)) {
            return word.equals("but") ? 0.5 : phrase.find(",", i) < 0 && clauseFollows(phrase, i + 1) ? 2 : -1;
        }
        if (word.equals("to")) {
            return Verbs.isBase(next) && !Verbs.isParticiple(before) && !Verbs.isBase(before) ? 3 : -1;
        }
        if (word.equals("by")) {
            return Verbs.isIng(next) ? 1.5 : -1;
        }
        if (word.equals("that")) {
            return Verbs.isThirdPerson(next) || Lexicon.AUXILIARIES.contains(next) ? 4 : -1;
        }
        return PHRASES.contains(word) ? phraseCost(phrase, i, word, comma) : comma && Verbs.isIng(word) ? 2 : -1;
    }

    private static boolean clauseFollows(Phrase phrase, int from) {
        for (int i = from + 1; i < phrase.size(); i++) {
            if (isVerb(phrase, i)) {
                return true;
            }
        }
        return false;
    }

    private static double phraseCost(Phrase phrase, int i, String word, boolean comma) {
        if (word.equals("so") || word.equals("such") && (!phrase.at(i + 1).equals("as") || Lexicon.RELATIVES.contains(phrase.at(i + 2))) || word.equals("rather") && !phrase.at(i + 1).equals("than")) {
            return -1;
        }
        double cost = switch (word) {
            case "including", "such", "without", "instead", "rather" -> 2;
            case "for", "with", "using", "through", "during", "via", "based" -> 4;
            default -> 6;
        };
        return comma ? cost / 2 : cost;
    }

    static boolean isOverlong(Prose text) {
        return Words.count(text) > TOO_LONG;
    }
}
