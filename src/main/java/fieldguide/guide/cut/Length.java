package fieldguide.guide.cut;

import fieldguide.content.Prose;
import fieldguide.guide.language.Clause;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Verbs;
import fieldguide.guide.language.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Cuts what is still too long where a new clause or phrase begins; the rest goes below the first part. */
public final class Length implements Cut {
    /** As many words as one bullet should have, articles apart: notes drop them. */
    public static final int LONG = 22;
    /** More words than a bullet may have. */
    public static final int TOO_LONG = 30;
    /** As many words as a sentence may have from which enough articles will go. */
    private static final int BEARABLE = 33;

    private static final int SHORTEST_HEAD = 5;
    private static final int SHORTEST_TAIL = 3;
    private static final int BEST_HEAD = 12;
    /** A sentence that one bullet can hold is cut between clauses only. */
    private static final double CLAUSES = 2;

    /** Words of a text that is too long anyhow; looking at each of its articles would take too long. */
    private static final int ENDLESS = 400;

    private record Place(int start, double cost) {}

    /** The words of a text that its bullet will show. */
    public static int of(Prose text) {
        return of(Phrase.of(text));
    }

    static int of(Phrase phrase) {
        return phrase.count() > ENDLESS ? phrase.count() : phrase.count() - (int) phrase.words().stream().filter(w -> goes(phrase, w)).count();
    }

    /** An article that notes leave out; not one in a link or a name. */
    private static boolean goes(Phrase phrase, Word word) {
        return !word.verbatim() && Lexicon.ARTICLES.contains(word.lower())
                && phrase.prose().marks().stream().noneMatch(m -> m.from() < word.from() && m.to() > word.to());
    }

    @Override
    public Optional<List<Piece>> cut(Phrase phrase) {
        int words = of(phrase);
        if (words <= LONG) {
            return Optional.empty();
        }
        boolean tooLong = words > TOO_LONG || phrase.count() > BEARABLE;
        List<Place> places = places(phrase, tooLong);
        List<Place> sound = places.stream().filter(p -> Halves.stand(phrase, p.start())).toList();
        return best(sound).or(() -> tooLong ? forced(phrase, places) : Optional.empty()).map(p -> pieces(phrase, p.start()));
    }

    /** Where a sentence is cut that no bullet can hold: better where at least the first part is whole. */
    private static Optional<Place> forced(Phrase phrase, List<Place> places) {
        int verb = Clause.firstVerb(phrase);
        List<Place> all = Stream.concat(places.stream(), lastResorts(phrase).stream()).toList();
        List<Place> told = all.stream().filter(p -> p.start() > verb || phrase.isOneOf(p.start() - 1, Boundary.MARKS)).toList();
        List<Place> plain = told.stream().filter(p -> Halves.leavesWhole(phrase, p.start())).toList();
        return best(plain).or(() -> best(places)).or(() -> best(told)).or(() -> best(all));
    }

    private static Optional<Place> best(List<Place> places) {
        return places.stream().min(Comparator.comparingDouble(Place::cost));
    }

    private static List<Piece> pieces(Phrase phrase, int start) {
        Prose head = phrase.slice(0, phrase.isOneOf(start - 1, Boundary.MARKS) ? start - 1 : start);
        boolean clause = phrase.find("—", 0) < 0 && phrase.find("–", 0) < 0;
        if (clause && phrase.at(start).equals("if") && !phrase.isOneOf(start + 1, Lexicon.THIRD_PERSON)) {
            return List.of(Piece.labelled(phrase.from(start), head));
        }
        Optional<List<Piece>> joined = phrase.at(start).equals("and") ? Coordination.at(phrase, start) : Optional.empty();
        return joined.orElseGet(() -> List.of(Piece.of(head, List.of(tail(phrase, start)))));
    }

    private static Piece tail(Phrase phrase, int start) {
        if (phrase.isOneOf(start, Boundary.MARKS) || phrase.at(start).equals("and")
                || phrase.at(start).equals("that") && !Lexicon.AUXILIARIES.contains(phrase.at(start - 1))) {
            return Piece.of(phrase.from(start + 1));
        }
        return switch (phrase.at(start)) {
            case "whereas" -> Piece.labelled("But", phrase.from(start + 1));
            case "while" -> phrase.at(start - 1).equals(",") && !Verbs.isIng(phrase.at(start + 1)) ? Piece.labelled("But", phrase.from(start + 1))
                    : Piece.of(phrase.from(start));
            case "(" -> Piece.of(phrase.slice(start + 1, phrase.size() - 1));
            case "or" -> Piece.labelled("Or", phrase.from(start + 1));
            case "but" -> Piece.labelled("But", phrase.from(start + 1));
            case "so" -> phrase.at(start + 1).equals("that") ? Piece.of(phrase.from(start)) : Piece.labelled("So", phrase.from(start + 1));
            case "such" -> phrase.at(start + 1).equals("as") ? Piece.labelled("Example", phrase.from(start + 2)) : Piece.of(phrase.from(start));
            default -> Piece.of(phrase.from(start));
        };
    }

    private static List<Place> lastResorts(Phrase phrase) {
        int words = phrase.count();
        List<Place> places = new ArrayList<>();
        for (int i = 1; i < phrase.size(); i++) {
            int head = phrase.count(0, i);
            double cost = phrase.depth(i) > 0 || Halves.isMarked(phrase, i) || head < SHORTEST_HEAD || words - head < SHORTEST_HEAD ? -1 : Boundary.lastResort(phrase, i);
            if (cost >= 0) {
                places.add(new Place(i, cost + Math.abs(head - words / 2) * 0.3));
            }
        }
        return places;
    }

    private static List<Place> places(Phrase phrase, boolean anywhere) {
        List<Place> places = new ArrayList<>();
        int verb = Clause.firstVerb(phrase);
        int head = 0;
        for (int i = 1; i < phrase.size(); i++) {
            head += phrase.words().get(i - 1).counts() ? 1 : 0;
            boolean complete = verb >= 0 && verb < i - 1;
            if (head >= SHORTEST_HEAD && phrase.depth(i) == 0 && (complete || anywhere && head > BEST_HEAD)) {
                double cost = Boundary.cost(phrase, i, anywhere);
                if (cost >= 0 && (anywhere || cost <= CLAUSES) && phrase.count(i, phrase.size()) >= SHORTEST_TAIL) {
                    places.add(new Place(i, cost + Math.abs(head - BEST_HEAD) * 0.2));
                }
            }
        }
        return places;
    }
}
